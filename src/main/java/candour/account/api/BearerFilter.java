package candour.account.api;

import candour.access.CurrentUser;
import candour.access.Identity;
import candour.account.Identities;
import candour.account.RequestLimits;
import candour.account.RequestLimits.Entry;
import candour.account.TokenUses;
import candour.shared.Json;
import candour.shared.Readiness;
import candour.shared.api.Api;
import candour.shared.api.ApiJson;
import candour.shared.api.ProblemDocument;
import candour.shared.api.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Lets other systems in, by bearer token only: a session's cookie means nothing here, and none is made. Reads whose
 * token it is, with the roles of this moment, at every request (D41).
 */
@WebFilter(filterName = "bearer")
public class BearerFilter extends HttpFilter { // five injections: a door counts, knows, notes and lets in

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([\\w~+/.=-]{1,200}) *");

    /** What the interface is like is no secret. */
    private static final String DESCRIPTION = "/openapi";

    private static final long LARGEST = 100L << 20;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Identities identities;

    @Inject
    private transient TokenUses uses;

    @Inject
    private transient RequestLimits limits;

    @Inject
    private transient Readiness readiness;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (!readiness.ready()) {
            refuse(response, Refusal.NOT_READY);
        } else if (Api.ROOT.equals(request.getServletPath()) && DESCRIPTION.equals(request.getPathInfo())) {
            chain.doFilter(request, response);
        } else {
            letIn(request, response, chain);
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var token = token(request);
        var identity = token.flatMap(identities::identityOfToken);
        if (identity.isEmpty()) {
            refuse(token, request, response);
            return;
        }
        var entry = limits.letIn(token.get());
        if (entry == Entry.TOO_OFTEN) {
            tooOften(response);
            return;
        }
        if (entry == Entry.FIRST) {
            uses.used(token.get());
        }
        serve(identity.get(), request, response, chain);
    }

    private void refuse(Optional<String> token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        token.ifPresent(uses::refused);
        if (token.isPresent() && !limits.refused(request.getRemoteAddr())) {
            tooOften(response);
        } else {
            response.setHeader("WWW-Authenticate", token.isPresent() ? "Bearer error=\"invalid_token\"" : "Bearer");
            refuse(response, Refusal.NO_TOKEN);
        }
    }

    private void tooOften(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(limits.secondsToWait()));
        refuse(response, Refusal.TOO_OFTEN);
    }

    private void serve(Identity identity, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Api.ROOT.equals(request.getServletPath())) {
            refuse(response, Refusal.NOT_THERE);
        } else if (request.getContentLengthLong() > LARGEST) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream()); // who still sends hears no answer
            refuse(response, Refusal.TOO_LARGE);
        } else {
            request.setAttribute(Api.CALLER, "token " + identity.limit().id());
            Supplier<String> rights = () -> Json.sha256(identity.rights());
            request.setAttribute(Api.RIGHTS, rights);
            pass(identity, chain, request, response);
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .map(BEARER::matcher)
                .filter(bearer -> bearer.matches())
                .map(bearer -> bearer.group(1));
    }

    private void pass(Identity identity, FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        user.as(identity, () -> {
            try {
                chain.doFilter(request, response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ServletException e) {
                throw new IllegalStateException(e.getRootCause() == null ? e : e.getRootCause());
            }
            return null;
        });
    }

    private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        var problem = ProblemDocument.of(refusal);
        response.setStatus(problem.status());
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        ApiJson.write(problem, response.getOutputStream());
    }
}
