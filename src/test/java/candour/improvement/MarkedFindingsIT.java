package candour.improvement;

import static candour.improvement.AuditedCouncil.MAJOR;
import static candour.improvement.AuditedCouncil.MINOR;
import static candour.improvement.AuditedCouncil.STRENGTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import candour.audit.AnswerMarks;
import candour.audit.AuditRows;
import candour.improvement.AuditedCouncil.Ground;
import candour.support.Acting;
import candour.support.ApiAccess;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is marked at an answer goes with the finding that comes of it, to the assessor, the practitioner and who acts. */
@ArquillianTest
class MarkedFindingsIT {

    private static final AnswerMarks EARLIER = new AnswerMarks(true, false);
    private static final AnswerMarks LATER = new AnswerMarks(false, true);

    @Inject
    private SharedCouncil shared;

    @Inject
    private AuditedCouncil councils;

    @Inject
    private AuditRows audits;

    @Inject
    private Acting acting;

    @Inject
    private ApiAccess api;

    @Inject
    private FindingSearch findings;

    @Inject
    private ReplySearch drafts;

    private Ground ground;

    /** B3 is about earlier work, A1 rests on a later record; both raise a finding. A2 is about earlier work and raises none. */
    @BeforeEach
    void mark() {
        ground = councils.answered();
        audits.aboutEarlierWork(ground.elmAudit(), "A2", "YES");
        audits.aboutEarlierWork(ground.elmAudit(), "B3", "NO");
        audits.restsOnALaterRecord(ground.elmAudit(), "A1", "INADEQUATE");
    }

    private List<Standard> standards(Origin origin) {
        var id = councils.finding(ground.elmAudit(), origin);
        return acting.as(ground.user("MANAGER1"), () -> findings.standards(id));
    }

    @Test
    void proposals_show_it_to_the_assessor() {
        assertThat(acting.as(ground.user("ASSESSOR2"), () -> findings.proposals(ground.elmAudit())))
                .extracting(Proposal::origin, Proposal::marks)
                .contains(tuple(MINOR, EARLIER), tuple(MAJOR, LATER), tuple(STRENGTH, AnswerMarks.NONE));
    }

    @Test
    void the_draft_shows_it_at_findings_and_at_answers_without_one() {
        shared.share(ground, "HOLDER1");
        for (var reader : List.of("HOLDER1", "TEAM1")) {
            var draft = acting.as(ground.user(reader), () -> drafts.draft(ground.elmAudit()));
            assertThat(draft.points())
                    .extracting(DraftPage.Point::finding, DraftPage.Point::marks)
                    .contains(
                            tuple(councils.finding(ground.elmAudit(), MINOR), EARLIER),
                            tuple(councils.finding(ground.elmAudit(), MAJOR), LATER),
                            tuple(councils.finding(ground.elmAudit(), STRENGTH), AnswerMarks.NONE));
            assertThat(draft.getMarked())
                    .extracting(DraftPage.Question::code, DraftPage.Question::marks)
                    .containsExactly(tuple("A1", LATER), tuple("A2", EARLIER), tuple("B3", EARLIER));
        }
        var document = api.of(ground.user("HOLDER1"))
                .get("/audits/" + ground.elmAudit() + "/draft")
                .json();
        var minor = councils.finding(ground.elmAudit(), MINOR);
        for (var drafted : document.path("findings")) {
            assertThat(drafted.at("/marks/beforeWorker").asBoolean())
                    .isEqualTo(drafted.path("finding").asLong() == minor);
        }
    }

    @Test
    void a_finding_shows_it_with_what_it_rests_on_to_people_and_to_other_systems() {
        councils.submit(ground);
        assertThat(standards(MINOR)).extracting(Standard::code, Standard::marks).containsExactly(tuple("B3", EARLIER));
        assertThat(standards(MAJOR)).extracting(Standard::code, Standard::marks).containsExactly(tuple("A1", LATER));
        assertThat(standards(STRENGTH)).extracting(Standard::marks).containsExactly(AnswerMarks.NONE);
        var document = api.of(ground.user("MANAGER1"))
                .get("/findings/" + councils.finding(ground.elmAudit(), MINOR))
                .json();
        assertThat(document.at("/standards/0/marks/beforeWorker").asBoolean()).isTrue();
        assertThat(document.at("/standards/0/marks/afterSelection").asBoolean(true))
                .isFalse();
    }
}
