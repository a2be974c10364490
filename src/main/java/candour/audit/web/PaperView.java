package candour.audit.web;

import candour.audit.AuditSearch;
import candour.audit.NoteLine;
import candour.audit.PaperForm;
import candour.shared.Formats;
import candour.shared.web.Ids;
import candour.shared.web.Messages;
import candour.template.EditionSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form to be read and written on away from the screen. */
@Named
@RequestScoped
public class PaperView {

    private String id;
    private PaperForm form;

    @Inject
    private AuditSearch audits;

    @Inject
    private EditionSearch editions;

    @Inject
    private Messages words;

    @Inject
    private Clock clock;

    public void loadBlank() {
        form = PaperForm.blank(editions.document(Ids.of(id, "Edition")));
    }

    /** A submitted audit has a result, which prints well by itself. */
    public String loadOwn() {
        form = audits.paper(Ids.of(id, "Audit"));
        return form.head().isSubmitted() ? "/audit/result.xhtml?faces-redirect=true&id=" + id : null;
    }

    /** Whose it is, what it is worth and where to find it, as far as that is said. */
    public String about(NoteLine note) {
        return Stream.of(
                        words.of(note.source()),
                        words.of(note.standing()),
                        note.record(),
                        note.notedOn() == null ? null : Formats.day(note.notedOn()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Paper grows old. */
    public String getNow() {
        return Formats.moment(clock.instant());
    }

    public PaperForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
