package candour.architecture.broken.components_are_free_of_cycles.audit;

import candour.architecture.broken.components_are_free_of_cycles.casefile.BadCase;

public class BadAudit {

    BadCase subject;
}
