package candour.architecture.broken.jakarta_rest_only_in_api.casefile.web;

import jakarta.ws.rs.QueryParam;

class BadView {

    @QueryParam("id")
    Long id;
}
