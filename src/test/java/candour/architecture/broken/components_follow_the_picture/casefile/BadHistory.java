package candour.architecture.broken.components_follow_the_picture.casefile;

import candour.architecture.broken.components_follow_the_picture.audit.Audit;

class BadHistory {

    Audit lastAudit;
}
