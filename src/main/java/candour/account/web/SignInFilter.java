package candour.account.web;

import candour.access.CurrentUser;
import candour.access.Identity;
import candour.account.Identities;
import candour.shared.Readiness;
import candour.shared.web.TypedPage;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The door: nothing but the sign-in pages and static files is served to somebody who has not signed in. Reads who
 * somebody is, with the roles of this moment, at every request.
 */
@WebFilter(filterName = "signIn")
public class SignInFilter extends HttpFilter {

    static final String SIGN_IN = "/account/sign-in.xhtml";
    private static final String GENERATION = "candour.generation.";

    private static final Set<String> OPEN =
            Set.of(SIGN_IN, "/account/first-start.xhtml", "/account/password.xhtml", "/problem", "/favicon.ico");

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Identities identities;

    @Inject
    private transient Readiness readiness;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith("/jakarta.faces.resource/") || "/ready".equals(path) || isOfOtherSystems(path)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (!readiness.ready()) {
            notReady(response);
            return;
        }
        var identity = identity(request);
        if (identity == Identity.NOBODY && !OPEN.contains(path)) {
            refuse(request, response, path);
            return;
        }
        user.as(identity, () -> {
            pass(chain, request, response);
            return null;
        });
    }

    /** Guarded by a door of its own, which no cookie opens. */
    private static boolean isOfOtherSystems(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    private Identity identity(HttpServletRequest request) throws ServletException {
        if (request.getUserPrincipal() == null) {
            return Identity.NOBODY;
        }
        var name = request.getUserPrincipal().getName();
        if (request.getSession().getAttribute(GENERATION + name) == null) {
            begin(request, identities.generationOf(request.getUserPrincipal().getName())); // by single sign-on
        }
        var begun = (Integer) request.getSession().getAttribute(GENERATION + name);
        var known = begun == null ? Optional.<Identity>empty() : identities.identityOf(name, begun);
        if (known.isEmpty()) {
            request.logout();
            request.getSession().invalidate();
        }
        return known.orElse(Identity.NOBODY);
    }

    /** Whoever has signed in is in as long as the account stands in this generation. */
    static void begin(HttpServletRequest request, Optional<Integer> generation) {
        var name = request.getUserPrincipal().getName();
        generation.ifPresent(current -> request.getSession().setAttribute(GENERATION + name, current));
    }

    private void notReady(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(readiness.reason());
    }

    /**
     * A page leads to sign-in and back; a script is told 401, and so is a page on which something typed would be lost;
     * any other Faces ajax request is redirected in its own format.
     */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var to = SIGN_IN + "?next=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
        if (path.startsWith("/drafts/") || path.startsWith("/signed-in") || TypedPage.sent(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .printf(
                            "<?xml version='1.0' encoding='UTF-8'?><partial-response id='j_id1'><redirect url='%s'/></partial-response>",
                            to);
        } else {
            response.sendRedirect(to);
        }
    }

    private static void pass(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e.getRootCause() == null ? e : e.getRootCause());
        }
    }
}
