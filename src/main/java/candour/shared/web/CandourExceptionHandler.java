package candour.shared.web;

import candour.shared.Competition;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.RuleViolation;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * The one place where a thrown thing becomes a sentence: a rule is told on the page and what was typed stays; so it is
 * with a stale version, whose page reads again how things stand, and with what somebody else is at just now. Everything
 * else leads to a page with a plain sentence and a reference, and to the log; but a page with something typed on it is
 * told the status only, and stays.
 */
public class CandourExceptionHandler extends ExceptionHandlerWrapper {

    public CandourExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var context = events.next().getContext();
            events.remove();
            tell(context.getContext(), context.getException());
        }
        refuseStrangeAddress(FacesContext.getCurrentInstance());
        getWrapped().handle();
    }

    /** {@code ?id=abc} asks for nothing that can be: answered like what is not there, before a page tries to show it. */
    private static void refuseStrangeAddress(FacesContext faces) {
        if (faces.getViewRoot() == null
                || faces.isPostback()
                || faces.getResponseComplete()
                || !faces.isValidationFailed()) {
            return;
        }
        if (!ViewMetadata.getViewParameters(faces.getViewRoot()).stream().allMatch(UIViewParameter::isValid)) {
            problem(faces, new NotFound("Address", null));
        }
    }

    private static void tell(FacesContext faces, Throwable thrown) {
        var cause = cause(thrown);
        if (!isToldOnThePage(cause)) {
            problem(faces, cause);
            return;
        }
        if (Competition.isLost(cause)) {
            CDI.current().getBeanManager().getEvent().fire(new Overtaken());
        }
        var rule = rule(cause);
        CDI.current().select(Messages.class).get().problem(rule.key(), rule.args());
        faces.validationFailed();
    }

    private static boolean isToldOnThePage(Throwable cause) {
        return cause instanceof RuleViolation || Competition.isLost(cause) || Competition.isWaiting(cause);
    }

    /** What the page says where it and what was typed stay. */
    static RuleViolation rule(Throwable cause) {
        if (cause instanceof RuleViolation rule) {
            return rule;
        }
        return new RuleViolation(Competition.isLost(cause) ? "shared.rule.stale" : "shared.rule.waiting");
    }

    private static void problem(FacesContext faces, Throwable cause) {
        if (faces.getExternalContext().isResponseCommitted()) {
            throw new FacesException(cause); // to FaultFilter
        }
        var problem = Problem.of(cause);
        try {
            if (TypedPage.sent((HttpServletRequest) faces.getExternalContext().getRequest())) {
                faces.getExternalContext().setResponseStatus(problem.status());
                faces.getExternalContext().setResponseHeader(TypedPage.REFERENCE, problem.reference());
            } else if (faces.getPartialViewContext().isAjaxRequest()) {
                faces.getExternalContext().redirect(problem.path());
            } else {
                faces.getExternalContext().getRequestMap().put(Problem.REFERENCE, problem.reference());
                faces.getExternalContext().responseSendError(problem.status(), null);
            }
            faces.responseComplete();
        } catch (IOException | IllegalStateException gone) {
            throw new FacesException(gone);
        }
    }

    /** The exception that says what it is about, under what containers, EL and transactions wrap round it. */
    static Throwable cause(Throwable thrown) {
        var cause = thrown;
        while (!isTelling(cause) && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isTelling(Throwable thrown) {
        return isToldOnThePage(thrown)
                || thrown instanceof NotFound
                || thrown instanceof NotPermitted
                || thrown instanceof ViewExpiredException;
    }
}
