package candour.architecture.broken.components_follow_the_picture.audit;

import candour.architecture.broken.components_follow_the_picture.casefile.Case;

class GoodWorkspace {

    Case read;
}
