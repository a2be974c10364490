package candour.report;

/** Where the words come from: a key of the message bundle and what goes into its places. */
@FunctionalInterface
public interface Wording {

    String say(String key, Object... arguments);
}
