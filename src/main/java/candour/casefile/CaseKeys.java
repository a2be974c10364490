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

    Keys keys() {
        unless(keys != null, refusal);
        return keys;
    }
}
