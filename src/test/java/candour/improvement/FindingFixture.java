package candour.improvement;

import candour.audit.AnswerMarks;
import candour.audit.Audit;
import candour.audit.AuditFixture;
import candour.concern.ConcernFixture;
import candour.organisation.StaffFixture;
import candour.template.FindingKind;
import java.time.Instant;

/** Findings in each state, made by their own verbs. */
final class FindingFixture {

    static final Instant SUBMITTED_AT = Instant.parse("2026-11-10T10:00:00Z");

    private FindingFixture() {}

    static Audit audit() {
        return AuditFixture.open(StaffFixture.ELM);
    }

    static Raised raised(FindingKind kind, String question) {
        return new Raised(
                new Origin("F-" + kind, question),
                kind,
                "Title of " + question,
                "Text of " + question,
                AnswerMarks.NONE);
    }

    static Finding proposed(Audit audit, FindingKind kind, String question) {
        return new Finding(audit, raised(kind, question));
    }

    static Finding proposed(FindingKind kind) {
        return proposed(audit(), kind, "A1");
    }

    static Finding merged(Audit audit, FindingKind kind, String question, Finding into) {
        var finding = proposed(audit, kind, question);
        finding.mergeInto(into, "It says the same.");
        return finding;
    }

    static Finding withdrawn(Audit audit, FindingKind kind, String question) {
        var finding = proposed(audit, kind, question);
        finding.withdraw("Put right before the audit.");
        return finding;
    }

    /** Of a concern from an audit that is still open. */
    static Finding urgent() {
        var concern = ConcernFixture.raised();
        return new Finding(concern, "See the child", "Bruises seen on 3 November.", SUBMITTED_AT);
    }

    static Finding confirmed(FindingKind kind) {
        var finding = proposed(kind);
        AuditFixture.submit(finding.getAudit());
        finding.confirm(SUBMITTED_AT);
        AuditFixture.finish(finding.getAudit());
        return finding;
    }
}
