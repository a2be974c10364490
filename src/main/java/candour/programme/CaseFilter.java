package candour.programme;

import static candour.shared.RuleViolation.unless;

import candour.casefile.CaseType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Which cases come into a frame, and what parts them into strata; kept with the frame.
 *
 * @param caseTypes            none: all types
 * @param teams                ids; none: all teams, and cases of no team
 * @param openOn               the case was open on that day
 * @param notAuditedForMonths  leaves out who was audited or given to an assessor in so many months; 0: nobody
 */
public record CaseFilter(
        List<CaseType> caseTypes, List<Long> teams, LocalDate openOn, int notAuditedForMonths, StrataBy strataBy)
        implements Serializable {

    static final int LONGEST = 60;

    public CaseFilter {
        caseTypes = caseTypes.stream().distinct().sorted().toList();
        teams = teams.stream().distinct().sorted().toList();
        unless(openOn != null, "programme.rule.openOn");
        unless(strataBy != null, "programme.rule.strataBy");
        unless(notAuditedForMonths >= 0 && notAuditedForMonths <= LONGEST, "programme.rule.notAuditedFor", LONGEST);
    }
}
