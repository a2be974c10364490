package candour.audit;

import candour.casefile.Holding;
import candour.organisation.Person;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody with whom a draft should be shared, because of who held the case when.
 *
 * @param from    since when they held it; of a line manager, since when somebody they manage did
 * @param to      until when; null while it lasts
 * @param working whether they still work for the council
 */
public record Proposed(
        Long person, String name, String jobTitle, Part part, LocalDate from, LocalDate to, boolean working)
        implements Serializable {

    /**
     * Everybody who held the case on any day from {@code start} to {@code end}, and then their line managers. The
     * assessor is never among them, nor is anybody twice.
     */
    static List<Proposed> of(Collection<Holding> holdings, LocalDate start, LocalDate end, Person assessor) {
        var within = holdings.stream()
                .filter(held -> held.reachesInto(start) && !held.getFrom().isAfter(end))
                .sorted(Comparator.comparing(Holding::getFrom))
                .toList();
        var found = new LinkedHashMap<String, Proposed>();
        within.forEach(held -> add(found, held.getPerson(), Part.PRACTITIONER, held, end));
        within.stream()
                .filter(held -> held.getPerson().getLineManager() != null)
                .forEach(held -> add(found, held.getPerson().getLineManager(), Part.LINE_MANAGER, held, end));
        found.remove(assessor.getReference());
        return List.copyOf(found.values());
    }

    private static void add(Map<String, Proposed> found, Person person, Part part, Holding held, LocalDate today) {
        found.putIfAbsent(
                person.getReference(),
                new Proposed(
                        person.getId(),
                        person.getDisplayName(),
                        person.getJobTitle(),
                        part,
                        held.getFrom(),
                        held.getTo(),
                        person.worksOn(today)));
    }

    public boolean isPractitioner() {
        return part == Part.PRACTITIONER;
    }
}
