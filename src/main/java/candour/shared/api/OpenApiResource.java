package candour.shared.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of the interface, as it is kept; a test holds it equal to what the resources are (D43). */
@Path("/openapi")
@ApplicationScoped
public class OpenApiResource {

    @GET
    @Produces("application/yaml")
    @Operation(summary = "This description; the only address that needs no token")
    public InputStream description() {
        return OpenApiResource.class.getResourceAsStream("openapi.yaml");
    }
}
