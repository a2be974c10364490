package candour.audit.web;

import candour.audit.NoteSource;
import candour.audit.NoteStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the form for a note offers. */
@Named
@ApplicationScoped
public class NoteChoices {

    public List<NoteSource> getSources() {
        return List.of(NoteSource.values());
    }

    public List<NoteStanding> getStandings() {
        return List.of(NoteStanding.values());
    }
}
