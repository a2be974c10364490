package candour.programme.web;

import candour.casefile.CaseType;
import candour.programme.StrataBy;
import candour.shared.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a stratum is called on pages; listings and certificates say it as it was hashed. */
@Named
@ApplicationScoped
public class StrataWords {

    @Inject
    private Messages messages;

    public String of(StrataBy by, String stratum) {
        if (by == StrataBy.CASE_TYPE) {
            return messages.of(CaseType.valueOf(stratum));
        }
        return stratum.equals(StrataBy.NO_TEAM) ? messages.text("programme.text.noTeam") : stratum;
    }
}
