package candour.concern;

import candour.organisation.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * In which order people are told of a concern: the managers, or who stands in for them, at once; then the managers'
 * deputies; then, step by step, who stands above them; in the end the directors. Everybody once, at the first place they
 * have, and nobody who cannot open Candour.
 *
 * @param standIn who acts for somebody today, the same person where they are there; null for nobody
 * @param deputy  who is somebody's deputy today; null for nobody
 * @param reachable whether somebody can open Candour
 */
record Ladder(UnaryOperator<Person> standIn, UnaryOperator<Person> deputy, Predicate<Person> reachable) {

    /** Groups of people, none of them empty and none with anybody who is {@code excluded}. */
    List<List<Rung>> of(List<Rung> managers, List<Person> directors, List<Person> excluded) {
        var groups = new ArrayList<List<Rung>>();
        var seen = new ArrayList<>(excluded);
        var answering = managers.stream().filter(rung -> !isAmong(excluded, rung.person()));
        add(groups, seen, answering.map(this::present));
        add(groups, seen, managers.stream().map(rung -> rung(deputy.apply(rung.person()), Capacity.DEPUTY)));
        var climbed = new ArrayList<>(managers.stream().map(Rung::person).toList());
        var above = above(climbed, climbed);
        while (!above.isEmpty()) {
            add(groups, seen, above.stream().map(person -> present(new Rung(person, Capacity.LINE_MANAGER))));
            climbed.addAll(above);
            above = above(above, climbed);
        }
        add(groups, seen, directors.stream().map(person -> present(new Rung(person, Capacity.DIRECTOR))));
        return groups;
    }

    private void add(List<List<Rung>> groups, List<Person> seen, Stream<Rung> next) {
        var group = new ArrayList<Rung>();
        next.forEach(rung -> {
            var person = rung.person();
            if (person != null && reachable.test(person) && !isAmong(seen, person)) {
                seen.add(person);
                group.add(rung);
            }
        });
        if (!group.isEmpty()) {
            groups.add(group);
        }
    }

    private Rung present(Rung wanted) {
        var there = standIn.apply(wanted.person());
        return Concern.isSame(there, wanted.person()) ? wanted : rung(there, Capacity.DEPUTY);
    }

    private static Rung rung(Person person, Capacity capacity) {
        return new Rung(person, capacity);
    }

    /** Their line managers, but for those who were climbed past already. */
    private static List<Person> above(List<Person> people, List<Person> climbed) {
        return people.stream()
                .map(Person::getLineManager)
                .filter(manager -> manager != null && !isAmong(climbed, manager))
                .distinct()
                .toList();
    }

    private static boolean isAmong(List<Person> people, Person person) {
        return people.stream().anyMatch(one -> Concern.isSame(one, person));
    }
}
