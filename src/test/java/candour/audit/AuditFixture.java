package candour.audit;

import candour.casefile.CaseFile;
import candour.organisation.Person;
import candour.organisation.Team;
import candour.programme.Allocation;
import candour.programme.Draw;
import candour.programme.DrawnCase;
import candour.template.Edition;
import candour.template.EditionDocument;
import candour.template.EditionFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Audits in memory, for domain tests. */
public final class AuditFixture {

    static final Instant OPENED = Instant.parse("2026-11-02T09:00:00Z");

    private static long sequence;

    private AuditFixture() {}

    /** The shipped standard for children looked after. */
    public static EditionDocument shipped() {
        return EditionFile.read(Path.of("audit-templates/child-looked-after-1.yaml"));
    }

    /** Without a round behind it: what was drawn and allocated does not matter to what was found. */
    public static Audit open(Team team) {
        return open(team, null);
    }

    private static Audit open(Team team, DrawnCase drawn) {
        var caseFile = new CaseFile() {
            @Override
            public Team getTeam() {
                return team;
            }
        };
        return new Audit(
                new Allocation() {
                    @Override
                    public CaseFile getCaseFile() {
                        return caseFile;
                    }

                    @Override
                    public Edition getEdition() {
                        return null;
                    }

                    @Override
                    public DrawnCase getDrawnCase() {
                        return drawn;
                    }
                },
                OPENED);
    }

    public static void submit(Audit audit) {
        audit.begin();
        audit.submit(OPENED.plusSeconds(3600));
    }

    /** With nobody. */
    public static void share(Audit audit) {
        audit.share(null, OPENED.plusSeconds(7200));
    }

    public static void makeFinal(Audit audit) {
        audit.finalise(OPENED.plusSeconds(7200));
    }

    public static void withdraw(Audit audit) {
        audit.withdraw();
    }

    /** Shared with nobody, and final. */
    public static void finish(Audit audit) {
        share(audit);
        makeFinal(audit);
    }

    static Assessment assessment() {
        return new Assessment(open(null), null, AssessmentKind.LEAD, OPENED);
    }

    /** Of a case that was drawn at that time. */
    static Assessment assessment(Instant drawnAt) {
        return new Assessment(drawn(drawnAt, null), null, AssessmentKind.LEAD, OPENED);
    }

    static Audit drawn(Instant drawnAt, Person drawnBy) {
        var draw = new Draw() {
            @Override
            public Instant getDrawnAt() {
                return drawnAt;
            }

            @Override
            public Person getDrawnBy() {
                return drawnBy;
            }
        };
        return open(null, new DrawnCase() {
            @Override
            public Draw getDraw() {
                return draw;
            }
        });
    }

    static Sending sending() {
        return Sending.of("test-page-1", ++sequence);
    }

    /** An answer by the shipped standard. */
    public static Response answered(String question, String level, String comment) {
        return response(question, Judgement.answered(level, comment, Set.of()), shipped());
    }

    public static Response notEvidenced(String question, String comment) {
        return response(question, Judgement.notEvidenced(comment, Set.of()), shipped());
    }

    private static Response response(String question, Judgement judgement, EditionDocument edition) {
        var response = new Response(assessment(), question);
        response.give(judgement, List.of(), edition, sending(), OPENED);
        return response;
    }

    /** By the small standard; cites as many notes as are given. */
    static Response response(Assessment assessment, String question, Judgement judgement, Note... cited) {
        var ids = new HashSet<Long>();
        for (var at = 0; at < cited.length; at++) {
            ids.add((long) at);
        }
        var response = new Response(assessment, question);
        var full = new Judgement(
                judgement.state(),
                judgement.level(),
                judgement.reason(),
                judgement.comment(),
                ids,
                judgement.beforeWorker());
        response.give(full, Arrays.asList(cited), SmallEdition.DOCUMENT, sending(), OPENED);
        return response;
    }

    static Note note(Assessment assessment) {
        return note(
                assessment,
                new NoteContent(null, null, "Seen alone.", NoteSource.RECORD, NoteStanding.VERIFIED, false));
    }

    static Note note(Assessment assessment, NoteContent content) {
        var note = new Note("command-" + ++sequence, assessment);
        note.write(content, sending(), OPENED);
        return note;
    }
}
