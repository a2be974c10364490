package candour.casefile;

import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Cases for component tests, brought in by the quality lead as an import would. */
@ApplicationScoped
public class Caseloads {

    public static final LocalDate AS_OF = LocalDate.of(2018, 3, 31);

    @Inject
    private Acting acting;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private CaseKeys caseKeys;

    @PersistenceContext
    private EntityManager em;

    /** The id of the case with this number in the council's own system. */
    public Long numbered(Council council, String number) {
        return em.createQuery(
                        "select c.id from CaseFile c where c.organisation.id = :council and c.identityDigest = :digest",
                        Long.class)
                .setParameter("council", council.organisation())
                .setParameter("digest", HexFormat.of().formatHex(caseKeys.keys().digest(new CouncilIdentifier(number))))
                .getSingleResult();
    }

    /** Cases {@code prefix1} to {@code prefix<count>} of a team; every third is closed. */
    public void bring(Council council, String prefix, String team, CaseType type, int count) {
        bring(
                council,
                Entries.of(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> entry(prefix + i, team, type, i % 3 == 0))
                        .toList()));
    }

    public void bring(Council council, Entries<CaseEntry> entries) {
        acting.as(council.user("LEAD"), () -> caseFiles.bring(entries, null, done -> {}));
    }

    public static CaseEntry entry(String identifier, String team, CaseType type, boolean closed) {
        return new CaseEntry(
                new CouncilIdentifier(identifier),
                type,
                team,
                LocalDate.of(2017, 2, 1),
                closed ? LocalDate.of(2018, 1, 1) : null,
                AgeBand.FROM_5_TO_9,
                AS_OF,
                List.of(
                        new FactEntry(FactKind.LEGAL_STATUS, "C2", AS_OF),
                        new FactEntry(FactKind.LAST_REVIEW, "2018-02-01", AS_OF)));
    }
}
