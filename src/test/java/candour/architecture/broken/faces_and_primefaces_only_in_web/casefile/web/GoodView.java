package candour.architecture.broken.faces_and_primefaces_only_in_web.casefile.web;

import jakarta.faces.context.FacesContext;

class GoodView {

    FacesContext page;
}
