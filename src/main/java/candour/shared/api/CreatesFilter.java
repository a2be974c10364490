package candour.shared.api;

import candour.shared.Numbered;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Says where what was made now stands. */
@Creates
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 100) // before answers are kept
public class CreatesFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Numbered made) {
            response.setStatusInfo(Status.CREATED);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            request.getUriInfo().getRequestUri().getRawPath() + "/" + made.id());
        }
    }
}
