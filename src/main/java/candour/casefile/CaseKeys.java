package candour.casefile;

import static candour.shared.RuleViolation.unless;

import jakarta.enterprise.context.ApplicationScoped;

/** The keys of this server, once {@link KeyChecks} has found that they fit the database; until then the reason why not. */
@ApplicationScoped
public class CaseKeys {

    private volatile Keys keys;
    private volatile String refusal = "casefile.rule.keyMissing";

    void open(Keys fitting) {
        keys = fitting;
    }

    void refuse(String rule) {
        keys = null;
        refusal = rule;
    }

    /**
     * A secret of 64 hexadecimal digits for one thing, which is asked for again rather than kept: what is in the database
     * alone does not tell it.
     */
    public String secretOf(String purpose, String thing) {
        return keys().secretOf(purpose, thing);
    }

    Keys keys() {
        unless(keys != null, refusal);
        return keys;
    }
}
