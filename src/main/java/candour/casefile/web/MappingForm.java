package candour.casefile.web;

import candour.casefile.CaseEntry;
import candour.casefile.CaseType;
import candour.casefile.intake.ColumnMapping;
import candour.casefile.intake.MappedField;
import candour.organisation.OrganisationSearch.UnitChoice;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody says of the columns and words of a list, before it is a mapping. */
public class MappingForm implements Serializable {

    private final ColumnMapping proposal;
    /** By the names of the fields: pages write into it, and know no enum. */
    private final Map<String, String> columns = new HashMap<>();

    private List<WordChoice> types = List.of();
    private List<WordChoice> teams = List.of();
    private CaseType allTypes;
    private boolean makeTeams;
    private String service;
    private String saveAs;

    MappingForm(ColumnMapping proposal) {
        this.proposal = proposal;
        proposal.columns().forEach((field, column) -> columns.put(field.name(), column));
        allTypes = proposal.allTypes();
        makeTeams = !proposal.newTeams().isEmpty();
        service = proposal.service();
    }

    /** One of their words, and which of ours it means: a case type, or the name of a team; null for none. */
    public static class WordChoice implements Serializable {

        private final String word;
        private CaseType type;
        private String team;

        WordChoice(String word) {
            this.word = word;
        }

        public String getWord() {
            return word;
        }

        public CaseType getType() {
            return type;
        }

        public void setType(CaseType type) {
            this.type = type;
        }

        public String getTeam() {
            return team;
        }

        public void setTeam(String team) {
            this.team = team;
        }
    }

    /** What was chosen for a word stays when other words come. */
    void typesOf(List<String> words) {
        var before = byWord(types);
        types = words.stream()
                .map(word -> before.getOrDefault(word, typeOf(word)))
                .toList();
    }

    private WordChoice typeOf(String word) {
        var choice = new WordChoice(word);
        choice.setType(proposal.types()
                .getOrDefault(CaseEntry.plainTeam(word), CaseType.likely(word).orElse(null)));
        return choice;
    }

    void teamsOf(List<String> words, List<UnitChoice> known) {
        var names = new HashMap<String, String>();
        known.forEach(team -> names.put(CaseEntry.plainTeam(team.name()), team.name()));
        var before = byWord(teams);
        teams = words.stream()
                .map(word -> before.getOrDefault(word, teamOf(word, names)))
                .toList();
    }

    private WordChoice teamOf(String word, Map<String, String> names) {
        var plain = CaseEntry.plainTeam(word);
        var choice = new WordChoice(word);
        choice.setTeam(proposal.teams().getOrDefault(plain, names.get(plain)));
        return choice;
    }

    private static Map<String, WordChoice> byWord(List<WordChoice> choices) {
        var byWord = new HashMap<String, WordChoice>();
        choices.forEach(choice -> byWord.put(choice.getWord(), choice));
        return byWord;
    }

    /** Words without a team become teams of their own where that is ticked. */
    ColumnMapping toMapping() {
        var typeWords = new HashMap<String, CaseType>();
        types.stream()
                .filter(choice -> choice.getType() != null)
                .forEach(choice -> typeWords.put(CaseEntry.plainTeam(choice.getWord()), choice.getType()));
        var teamWords = new HashMap<String, String>();
        var made = new ArrayList<String>();
        for (var choice : teams) {
            if (choice.getTeam() != null) {
                teamWords.put(CaseEntry.plainTeam(choice.getWord()), choice.getTeam());
            } else if (makeTeams) {
                made.add(choice.getWord());
            }
        }
        var chosen = new EnumMap<MappedField, String>(MappedField.class);
        columns.forEach((field, column) -> {
            if (column != null && !column.isEmpty()) {
                chosen.put(MappedField.valueOf(field), column);
            }
        });
        var all = chosen.containsKey(MappedField.CASE_TYPE) ? null : allTypes;
        return new ColumnMapping(chosen, typeWords, all, teamWords, made, made.isEmpty() ? null : service);
    }

    String columnOf(MappedField field) {
        return columns.get(field.name());
    }

    public Map<String, String> getColumns() {
        return columns;
    }

    public List<WordChoice> getTypes() {
        return types;
    }

    public List<WordChoice> getTeams() {
        return teams;
    }

    public CaseType getAllTypes() {
        return allTypes;
    }

    public void setAllTypes(CaseType allTypes) {
        this.allTypes = allTypes;
    }

    public boolean isMakeTeams() {
        return makeTeams;
    }

    public void setMakeTeams(boolean makeTeams) {
        this.makeTeams = makeTeams;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getSaveAs() {
        return saveAs;
    }

    public void setSaveAs(String saveAs) {
        this.saveAs = saveAs;
    }
}
