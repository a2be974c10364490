package candour.architecture.broken.jakarta_rest_only_in_api.casefile.api;

import jakarta.ws.rs.Path;

@Path("/cases")
class GoodResource {}
