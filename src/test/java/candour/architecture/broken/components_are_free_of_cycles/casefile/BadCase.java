package candour.architecture.broken.components_are_free_of_cycles.casefile;

import candour.architecture.broken.components_are_free_of_cycles.audit.BadAudit;

public class BadCase {

    BadAudit audit;
}
