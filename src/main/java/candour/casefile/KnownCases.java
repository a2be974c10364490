package candour.casefile;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which cases, and which waiting holdings, a council has, by digest, read once for an import. Entities are then
 * fetched by id: asking the database for many digests at once makes H2 read the whole council each time.
 */
final class KnownCases {

    private final Map<String, Long> cases = new HashMap<>();
    private final Set<String> pseudonyms = new HashSet<>();
    private final Map<String, List<Long>> waiting = new HashMap<>();

    KnownCases(EntityManager em, long organisation) {
        em.createQuery(
                        "select c.identityDigest, c.id, c.pseudonym from CaseFile c where c.organisation.id = :organisation",
                        Object[].class)
                .setParameter("organisation", organisation)
                .getResultList()
                .forEach(row -> {
                    cases.put((String) row[0], (Long) row[1]);
                    pseudonyms.add((String) row[2]);
                });
        em.createQuery(
                        "select w.identityDigest, w.id from WaitingHolding w where w.organisation.id = :organisation",
                        Object[].class)
                .setParameter("organisation", organisation)
                .getResultList()
                .forEach(row -> waiting.computeIfAbsent((String) row[0], any -> new ArrayList<>(2))
                        .add((Long) row[1]));
    }

    /** The cases with these digests, by digest, with their teams. */
    Map<String, CaseFile> cases(EntityManager em, Collection<String> digests) {
        var found = new HashMap<String, CaseFile>();
        fetched(
                        em,
                        "select c from CaseFile c left join fetch c.team where c.id in :ids",
                        CaseFile.class,
                        digests.stream()
                                .filter(cases::containsKey)
                                .map(cases::get)
                                .toList())
                .forEach(each -> found.put(each.getIdentityDigest(), each));
        return found;
    }

    List<WaitingHolding> waiting(EntityManager em, Collection<String> digests) {
        return fetched(
                em,
                "select w from WaitingHolding w where w.id in :ids",
                WaitingHolding.class,
                digests.stream()
                        .flatMap(digest -> waiting.getOrDefault(digest, List.of()).stream())
                        .toList());
    }

    /** The council's teams as they are called, by their plain names. */
    Map<String, String> teamNames(EntityManager em, long organisation) {
        var names = new HashMap<String, String>();
        em.createQuery("select t.name from Team t where t.organisation.id = :organisation", String.class)
                .setParameter("organisation", organisation)
                .getResultList()
                .forEach(name -> names.put(CaseEntry.plainTeam(name), name));
        return names;
    }

    /** The shortest pseudonym of this digest that no other case has. */
    Pseudonym free(byte[] digest) {
        for (int length = 0; length < Pseudonym.LENGTHS; length++) {
            var pseudonym = Pseudonym.of(digest, length);
            if (pseudonyms.add(pseudonym.value())) {
                return pseudonym;
            }
        }
        throw new IllegalStateException("no free pseudonym in any length: the digests do not differ");
    }

    /** A case that was just made. */
    void add(CaseFile caseFile) {
        cases.put(caseFile.getIdentityDigest(), caseFile.getId());
    }

    void noLongerWaiting(WaitingHolding holding) {
        waiting.remove(holding.getIdentityDigest());
    }

    void add(WaitingHolding holding) {
        waiting.computeIfAbsent(holding.getIdentityDigest(), any -> new ArrayList<>(2))
                .add(holding.getId());
    }

    private static <T> List<T> fetched(EntityManager em, String query, Class<T> type, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(query, type).setParameter("ids", ids).getResultList();
    }
}
