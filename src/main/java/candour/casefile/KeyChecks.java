package candour.casefile;

import static candour.access.Permission.RUN_SYSTEM;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.Mode;
import candour.shared.Quiet;
import candour.shared.RuleViolation;
import candour.shared.Started;
import candour.shared.UseCases;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;

/**
 * Finds the keys at start. A database that was never filled gets new ones, one that was filled gets its own or none:
 * with other keys its cases would be taken for new ones and its identifiers could not be read.
 */
@UseCases
@Quiet("start-up; changes nothing that a person could see")
class KeyChecks {

    private static final String VARIABLE = "CANDOUR_KEY";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mode mode;

    @Inject
    private CaseKeys caseKeys;

    @Requires(RUN_SYSTEM)
    public void check() {
        var filledWith = em.find(KeyCheck.class, KeyCheck.ONLY);
        try {
            var keys = found(filledWith == null);
            if (filledWith == null) {
                em.persist(new KeyCheck(keys.checkValue()));
            } else {
                RuleViolation.unless(filledWith.fits(keys), "casefile.rule.keyDoesNotFit");
            }
            caseKeys.open(keys);
        } catch (RuleViolation no) {
            caseKeys.refuse(no.key());
        }
    }

    private Keys found(boolean mayCreate) {
        var given = System.getenv(VARIABLE);
        var file = file();
        if (given != null && !given.isBlank()) {
            return Keys.parse(given);
        }
        RuleViolation.unless(mayCreate || Files.exists(file), "casefile.rule.keyMissing");
        return Files.exists(file) ? Keys.read(file) : Keys.create(file);
    }

    private Path file() {
        return mode.data().resolve("keys").resolve("casefile.keys");
    }

    /** Runs the check when Candour starts. */
    @ApplicationScoped
    static class AtStart {

        private static final Logger LOG = Logger.getLogger(KeyChecks.class.getName());

        @Inject
        private KeyChecks checks;

        @Inject
        private CaseKeys caseKeys;

        @Inject
        private CurrentUser user;

        void check(@Observes @Priority(15) Started started) {
            user.asSystem(null, () -> {
                checks.check();
                return null;
            });
            try {
                caseKeys.keys();
            } catch (RuleViolation no) {
                LOG.severe("The keys of the case files do not fit the database (" + no.key()
                        + "): imports and case numbers are refused until the right key file or CANDOUR_KEY is back.");
            }
        }
    }
}
