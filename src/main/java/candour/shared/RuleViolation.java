package candour.shared;

/**
 * A rule of the domain says no. Carries the key of a sentence in {@code messages.properties} and what to fill in, so
 * that the person reads a plain sentence and a test can name the rule. Rolls the transaction back.
 */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final transient Object[] args;

    public RuleViolation(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args;
    }

    /** Guards a verb: refuses with {@code key} unless {@code allowed}. */
    public static void unless(boolean allowed, String key, Object... args) {
        if (!allowed) {
            throw new RuleViolation(key, args);
        }
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
