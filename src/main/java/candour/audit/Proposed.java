package candour.audit;

import candour.casefile.Holding;
import candour.organisation.Days;
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
 * @param from    since when they held it; of a line manager, since when somebody they managed then did
 * @param to      until when; null while it lasts
 * @param working whether they still work for the council
 */
public record Proposed(
        Long person, String name, String jobTitle, Part part, LocalDate from, LocalDate to, boolean working)
        implements Serializable {

    /**
     * Everybody who held the case on any day from {@code start} to {@code end}, and then those who managed them on any of
     * these days. The assessor is never among them, nor is anybody twice.
     */
    static List<Proposed> of(Collection<Holding> holdings, LocalDate start, LocalDate end, Person assessor) {
        var lookBack = new Days(start, end);
        var within = holdings.stream()
                .filter(held -> held.getDays().within(lookBack).isPresent())
                .sorted(Comparator.comparing(Holding::getFrom))
                .toList();
        var found = new LinkedHashMap<String, Proposed>();
        within.forEach(held -> add(found, held.getPerson(), Part.PRACTITIONER, held.getDays(), end));
        within.forEach(held -> held.getPerson()
                .getSupervisions()
                .forEach(line -> line.getDays()
                        .within(held.getDays())
                        .filter(days -> days.within(lookBack).isPresent())
                        .ifPresent(days -> add(found, line.getManager(), Part.LINE_MANAGER, days, end))));
        found.remove(assessor.getReference());
        return List.copyOf(found.values());
    }

    private static void add(Map<String, Proposed> found, Person person, Part part, Days days, LocalDate today) {
        found.putIfAbsent(
                person.getReference(),
                new Proposed(
                        person.getId(),
                        person.getDisplayName(),
                        person.getJobTitle(),
                        part,
                        days.from(),
                        days.to(),
                        person.worksOn(today)));
    }

    public boolean isPractitioner() {
        return part == Part.PRACTITIONER;
    }
}
