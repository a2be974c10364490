package candour.casefile;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.organisation.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** Puts cases and holdings into the database for component tests of those who stand on cases. */
@ApplicationScoped
@Transactional
public class CaseRows {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseKeys keys;

    /** An import that names the pseudonym means this case. {@code team} of null: none; open since {@code openedOn}, until {@code closedOn} when that is not null. */
    public Long caseFile(
            Long organisation, String pseudonym, CaseType type, Long team, LocalDate openedOn, LocalDate closedOn) {
        var entry = new CaseEntry(
                new CouncilIdentifier(pseudonym), type, null, openedOn, closedOn, null, openedOn, List.of());
        var caseFile = new CaseFile(
                em.find(Organisation.class, organisation),
                HexFormat.of().formatHex(keys.keys().digest(entry.identifier())),
                new Pseudonym(pseudonym),
                "-",
                entry);
        if (team != null) {
            caseFile.holdIn(em.find(Team.class, team));
        }
        em.persist(caseFile);
        return caseFile.getId();
    }

    /** {@code to} of null: still. */
    public void held(Long caseFile, Long person, LocalDate from, LocalDate to) {
        em.persist(CaseFixture.held(em.find(CaseFile.class, caseFile), em.find(Person.class, person), from, to));
    }

    /** Returns the fact, which says C2. */
    public Long fact(Long caseFile, LocalDate asOf) {
        var fact =
                new CaseFact(em.find(CaseFile.class, caseFile), new FactEntry(FactKind.LEGAL_STATUS, "C2", asOf), null);
        em.persist(fact);
        em.flush();
        return fact.getId();
    }

    public void moved(Long caseFile, Long team) {
        em.find(CaseFile.class, caseFile).holdIn(em.find(Team.class, team));
    }
}
