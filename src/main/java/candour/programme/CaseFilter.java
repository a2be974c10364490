package candour.programme;

import static candour.shared.RuleViolation.unless;

import candour.casefile.CaseType;
import candour.shared.Clocks;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Which cases come into a frame, and what parts them into strata; kept with the frame, word for word.
 *
 * @param caseTypes           none: all types
 * @param teams               names; none: all teams, and cases of no team
 * @param openOn              the case was open on that day
 * @param notAuditedForMonths leaves out cases that were audited, or given to an assessor, less than so many months
 *                            ago; 0: none
 */
public record CaseFilter(
        List<CaseType> caseTypes, List<String> teams, LocalDate openOn, int notAuditedForMonths, StrataBy strataBy)
        implements Serializable {

    public static final int LONGEST = 60;

    /** The cases {@code c}, of team {@code t}, that fit within a scope; see {@link #bindTo}. */
    static final String CASES = """
            from CaseFile c left join c.team t
            where c.organisation.id = :organisation and (:everything = true or t.id in :teams)
                and (:anyType = true or c.caseType in :caseTypes)
                and (:anyTeam = true or t.name in :teamNames)
                and (c.openedOn is null or c.openedOn <= :openOn) and (c.closedOn is null or c.closedOn > :openOn)
                and (:audited = true or not exists (
                    select l.caseFile from LastAudited l where l.caseFile = c.id and l.auditedOn > :since))
                and (:audited = true or not exists (
                    select a.id from Allocation a where a.drawnCase.entry.caseFile = c and a.allocatedAt >= :sinceStart))
            """;

    private static final List<String> NO_NAME = List.of("");

    public CaseFilter {
        caseTypes = caseTypes.stream().distinct().sorted().toList();
        teams = teams.stream().distinct().sorted().toList();
        unless(openOn != null, "programme.rule.openOn");
        unless(strataBy != null, "programme.rule.strataBy");
        unless(notAuditedForMonths >= 0 && notAuditedForMonths <= LONGEST, "programme.rule.notAuditedFor", LONGEST);
    }

    /** Binds what {@link #CASES} asks for, the scope apart. */
    <Q extends Query> Q bindTo(Q query, LocalDate today) {
        var since = today.minusMonths(notAuditedForMonths);
        query.setParameter("anyType", caseTypes.isEmpty());
        query.setParameter("caseTypes", caseTypes.isEmpty() ? List.of(CaseType.values()) : caseTypes);
        query.setParameter("anyTeam", teams.isEmpty());
        query.setParameter("teamNames", teams.isEmpty() ? NO_NAME : teams);
        query.setParameter("openOn", openOn);
        query.setParameter("audited", notAuditedForMonths == 0);
        query.setParameter("since", since);
        query.setParameter(
                "sinceStart", since.plusDays(1).atStartOfDay(Clocks.LONDON).toInstant());
        return query;
    }

    /** The part of the frame that a case of this team (null: none) and type belongs to. */
    String stratum(String team, CaseType type) {
        return strataBy == StrataBy.TEAM ? StrataBy.ofTeam(team) : type.name();
    }
}
