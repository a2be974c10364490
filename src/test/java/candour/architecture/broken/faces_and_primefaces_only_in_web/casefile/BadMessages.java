package candour.architecture.broken.faces_and_primefaces_only_in_web.casefile;

import org.omnifaces.util.Faces;

class BadMessages {

    void tell() {
        Faces.refresh();
    }
}
