package candour.shared.api;

import candour.shared.Competition;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.RuleViolation;
import candour.shared.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one place where what was thrown becomes a problem document. A fault is told by its reference only. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    private static final Map<Integer, Refusal> BY_STATUS = Map.of(
            400, Refusal.NOT_AS_DESCRIBED,
            404, Refusal.NOT_THERE,
            405, Refusal.NO_SUCH_METHOD,
            406, Refusal.NOT_IN_THAT_FORM,
            413, Refusal.TOO_LARGE,
            415, Refusal.NOT_THAT_KIND_OF_CONTENT);

    @Override
    public Response toResponse(Throwable thrown) {
        var problem = problem(cause(thrown));
        var answer = Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(problem);
        if (problem.status() == Refusal.BUSY.status() || problem.status() == Refusal.UNDER_WAY.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, 1);
        }
        if (thrown instanceof WebApplicationException refused) {
            answer.header(HttpHeaders.ALLOW, refused.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    static ProblemDocument problem(Throwable cause) {
        if (cause instanceof Refused refused) {
            return refused.problem();
        }
        if (cause instanceof RuleViolation rule) {
            return ProblemDocument.ofRule(rule.key(), Sentence.of(rule.key(), rule.args()));
        }
        if (cause instanceof NotFound) {
            return ProblemDocument.of(Refusal.NOT_THERE);
        }
        if (cause instanceof NotPermitted) {
            return ProblemDocument.of(Refusal.NOT_PERMITTED);
        }
        if (Competition.isLost(cause)) {
            return ProblemDocument.of(Refusal.CHANGED_MEANWHILE);
        }
        if (Competition.isWaiting(cause)) {
            return ProblemDocument.of(Refusal.BUSY);
        }
        var known = cause instanceof WebApplicationException web
                ? BY_STATUS.get(web.getResponse().getStatus())
                : null;
        return known == null ? fault(cause) : ProblemDocument.of(known);
    }

    private static ProblemDocument fault(Throwable cause) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Reference " + reference, cause);
        return ProblemDocument.ofFault(reference);
    }

    /** The exception that says what it is about, under what containers and transactions wrap round it. */
    private static Throwable cause(Throwable thrown) {
        var cause = thrown;
        while (!isTelling(cause) && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return isTelling(cause) ? cause : thrown;
    }

    private static boolean isTelling(Throwable thrown) {
        return thrown instanceof Refused
                || thrown instanceof RuleViolation
                || thrown instanceof NotFound
                || thrown instanceof NotPermitted
                || Competition.isLost(thrown)
                || Competition.isWaiting(thrown);
    }
}
