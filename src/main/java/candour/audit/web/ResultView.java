package candour.audit.web;

import candour.audit.AuditResult;
import candour.audit.NoteLine;
import candour.audit.ResultSearch;
import candour.shared.Formats;
import candour.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of a submitted audit and its explanation. */
@Named
@RequestScoped
public class ResultView {

    @Inject
    private ResultSearch search;

    @Inject
    private Messages words;

    private Long id;
    private AuditResult result;

    public void load() {
        result = search.result(id);
    }

    /** Own judgement and computed result in one sentence. */
    public String getSentence() {
        var own = result.ownGradeLabel();
        if (result.overall().grade() == null) {
            return words.text("audit.text.noGrade", own);
        }
        return result.isAgreeing()
                ? words.text("audit.text.agree", own)
                : words.text("audit.text.differ", own, result.overall().gradeLabel());
    }

    public String getLead() {
        var head = result.head();
        return words.text(
                "audit.lead.result",
                head.standard(),
                head.edition(),
                result.assessor(),
                Formats.dayOf(head.submittedAt()));
    }

    /** Where a note comes from and what it is worth. */
    public String origin(NoteLine note) {
        return Stream.of(Formats.day(note.notedOn()), note.record(), words.of(note.source()), words.of(note.standing()))
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public AuditResult getResult() {
        return result;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
