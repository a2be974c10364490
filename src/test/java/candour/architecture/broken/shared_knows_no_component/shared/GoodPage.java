package candour.architecture.broken.shared_knows_no_component.shared;

import candour.architecture.broken.shared_knows_no_component.shared.sheet.Cell;

class GoodPage {

    Cell first;
}
