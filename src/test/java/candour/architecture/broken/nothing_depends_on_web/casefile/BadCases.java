package candour.architecture.broken.nothing_depends_on_web.casefile;

import candour.architecture.broken.nothing_depends_on_web.casefile.web.View;

class BadCases {

    View shown;
}
