package candour.architecture.broken.engines_are_plain_java.scoring;

import candour.architecture.broken.engines_are_plain_java.shared.Page;

class BadMean {

    Page page;
}
