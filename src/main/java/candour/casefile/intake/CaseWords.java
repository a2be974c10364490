package candour.casefile.intake;

import candour.casefile.CaseDate;
import candour.casefile.CaseEntry;
import candour.casefile.CaseType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a list of cases says what kind of case a row is and which team holds it. */
record CaseWords(Set<String> teams, ColumnMapping mapping) {

    /** A list in our own words. {@code teams} are the plain names of those that are known. */
    static CaseWords own(Set<String> teams) {
        return new CaseWords(teams, null);
    }

    /** A list in theirs; the teams that it makes count as known. */
    static CaseWords mapped(Set<String> teams, ColumnMapping mapping) {
        var all = Stream.concat(teams.stream(), mapping.newTeams().stream().map(CaseEntry::plainTeam))
                .collect(Collectors.toSet());
        return new CaseWords(all, mapping);
    }

    boolean tells(MappedField field) {
        return mapping == null || mapping.columns().containsKey(field);
    }

    Set<CaseDate> dates() {
        var dates = EnumSet.noneOf(CaseDate.class);
        if (tells(MappedField.OPENED)) {
            dates.add(CaseDate.OPENED);
        }
        if (tells(MappedField.CLOSED)) {
            dates.add(CaseDate.CLOSED);
        }
        return dates;
    }

    Optional<CaseType> type(String word) {
        if (mapping == null) {
            return CaseType.read(word);
        }
        if (mapping.allTypes() != null && !tells(MappedField.CASE_TYPE)) {
            return Optional.of(mapping.allTypes());
        }
        return Optional.ofNullable(mapping.types().get(plain(word))).or(() -> CaseType.read(word));
    }

    /** The plain name of the team; null where none of this name is known. */
    String team(String word) {
        var plain = plain(word);
        var ours = mapping == null ? plain : CaseEntry.plainTeam(mapping.teams().getOrDefault(plain, plain));
        return teams.contains(ours) ? ours : null;
    }

    /** Words as mappings have them: upper and lower case and spaces make no difference. */
    static String plain(String word) {
        return CaseEntry.plainTeam(word);
    }
}
