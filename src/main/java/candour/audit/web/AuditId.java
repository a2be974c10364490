package candour.audit.web;

import candour.shared.NotFound;

/** The number of an audit in an address: what is not one leads nowhere. */
final class AuditId {

    private AuditId() {}

    static Long of(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new NotFound("Audit", null);
        }
        return Long.valueOf(typed);
    }
}
