package candour.architecture.broken.faces_and_primefaces_only_in_web.casefile;

import jakarta.faces.context.FacesContext;

class BadCases {

    Object page() {
        return FacesContext.getCurrentInstance();
    }
}
