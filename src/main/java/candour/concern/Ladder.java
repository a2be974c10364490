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
 * have, nobody whom the concern is about, and nobody who cannot open Candour.
 *
 * @param standIn who acts for somebody today, the same person where they are there; null for nobody
 * @param deputy  who is somebody's deputy today; null for nobody
 * @param reachable whether somebody can open Candour
 */
record Ladder(UnaryOperator<Person> standIn, UnaryOperator<Person> deputy, Predicate<Person> reachable) {

    /** Groups of people, none of them empty. {@code about} may be null. */
    List<List<Rung>> of(List<Rung> managers, List<Person> directors, Person about) {
        var groups = new ArrayList<List<Rung>>();
        var seen = new ArrayList<Person>();
        if (about != null) {
            seen.add(about);
        }
        var answering = managers.stream().filter(rung -> !Concern.isSame(rung.person(), about));
        add(groups, seen, answering.map(this::present));
        add(groups, seen, managers.stream().map(rung -> rung(deputy.apply(rung.person()), Capacity.DEPUTY)));
        var above = above(managers.stream().map(Rung::person).toList());
        while (!above.isEmpty()) {
            add(groups, seen, above.stream().map(person -> present(new Rung(person, Capacity.LINE_MANAGER))));
            above = above(above);
        }
        add(groups, seen, directors.stream().map(person -> present(new Rung(person, Capacity.DIRECTOR))));
        return groups;
    }

    private void add(List<List<Rung>> groups, List<Person> seen, Stream<Rung> next) {
        var group = new ArrayList<Rung>();
        next.forEach(rung -> {
            var person = rung.person();
            if (person != null
                    && reachable.test(person)
                    && seen.stream().noneMatch(one -> Concern.isSame(one, person))) {
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

    private static List<Person> above(List<Person> people) {
        return people.stream()
                .map(Person::getLineManager)
                .filter(manager -> manager != null)
                .distinct()
                .toList();
    }
}
