package candour.architecture.broken.faces_and_primefaces_only_in_web.casefile;

import org.primefaces.model.LazyDataModel;

class BadRows {

    LazyDataModel<String> rows;
}
