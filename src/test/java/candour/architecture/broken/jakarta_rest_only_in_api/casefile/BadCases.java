package candour.architecture.broken.jakarta_rest_only_in_api.casefile;

import jakarta.ws.rs.NotFoundException;

class BadCases {

    void find() {
        throw new NotFoundException();
    }
}
