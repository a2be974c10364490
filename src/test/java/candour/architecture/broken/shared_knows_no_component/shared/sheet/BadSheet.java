package candour.architecture.broken.shared_knows_no_component.shared.sheet;

import candour.architecture.broken.shared_knows_no_component.casefile.Case;

class BadSheet {

    Case row;
}
