package candour.casefile.intake;

import static candour.shared.RuleViolation.unless;

import candour.shared.RuleViolation;
import candour.shared.sheet.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one upload, recognised: one of people, one of holdings, one list of cases, a census, a return of three, or
 * tables of the standard safeguarding dataset.
 */
final class CouncilFiles {

    /** As databases write, and the dataset fills in, that there is nothing. */
    private static final Set<String> NOTHING = Set.of("NULL", "null", "SSD_PH");

    private final Map<FileShape, Sheet> sheets = new EnumMap<>(FileShape.class);
    private final ColumnMapping mapping;
    private final CensusFile census;
    private final List<String> unread;

    /** A list of cases in a council's own words. */
    CouncilFiles(Sheet sheet, ColumnMapping mapping) {
        mapping.check(sheet.columns());
        sheets.put(FileShape.CASE_LIST, sheet.renamed(mapping.names()));
        this.mapping = mapping;
        census = null;
        unread = List.of();
    }

    /** Nobody knows yet what the columns mean. */
    private CouncilFiles() {
        mapping = null;
        census = null;
        unread = List.of();
    }

    CouncilFiles(CensusFile census) {
        mapping = null;
        this.census = census;
        unread = List.of();
    }

    /** {@code unread} are the names of sheets beside those that are read. */
    CouncilFiles(Collection<Sheet> uploaded, List<String> unread) {
        mapping = null;
        census = null;
        this.unread = unread;
        for (var sheet : uploaded) {
            var shape = FileShape.of(sheet);
            var before = sheets.put(shape, shape.isOfDataset() ? sheet.blanking(NOTHING) : sheet);
            if (before != null) {
                throw new RuleViolation("casefile.rule.sameKindTwice", before.name(), sheet.name());
            }
        }
        unless(!sheets.isEmpty(), "casefile.rule.noFile");
        if (sheets.containsKey(FileShape.RETURN_HEADER)
                || sheets.containsKey(FileShape.RETURN_EPISODES)
                || sheets.containsKey(FileShape.RETURN_REVIEWS)) {
            unless(FileShape.RETURN.containsAll(sheets.keySet()), "casefile.rule.oneKindAtATime");
            unless(sheets.keySet().containsAll(FileShape.RETURN), "casefile.rule.returnIncomplete");
        }
        if (isDataset()) {
            checkDataset();
        }
        unless(sheets.size() == 1 || isReturn() || isDataset(), "casefile.rule.oneKindAtATime");
    }

    private void checkDataset() {
        unless(sheets.keySet().stream().allMatch(FileShape::isOfDataset), "casefile.rule.oneKindAtATime");
        var missing = FileShape.DATASET_CORE.stream()
                .filter(shape -> !sheets.containsKey(shape))
                .map(FileShape::table)
                .collect(Collectors.joining(", "));
        unless(missing.isEmpty(), "casefile.rule.tablesMissing", missing);
    }

    /** Of a workbook with tables of the dataset, each is a sheet of it; of any other, the first sheet counts. */
    private static Stream<Sheet> tables(Sheet file, List<String> unread) {
        var byDataset = file.tables().stream().collect(Collectors.partitioningBy(FileShape::isOfDataset));
        if (byDataset.get(true).isEmpty()) {
            return Stream.of(file);
        }
        byDataset.get(false).forEach(other -> unread.add(other.name()));
        return byDataset.get(true).stream();
    }

    static CouncilFiles of(List<Sheet> files, ColumnMapping mapping) {
        if (mapping != null) {
            return new CouncilFiles(files.get(0), mapping);
        }
        var unread = new ArrayList<String>();
        var uploaded = files.stream().flatMap(file -> tables(file, unread)).toList();
        return uploaded.size() == 1 && FileShape.isForeign(uploaded.get(0))
                ? new CouncilFiles()
                : new CouncilFiles(uploaded, unread);
    }

    CaseWords words(Set<String> teams) {
        return mapping == null ? CaseWords.own(teams) : CaseWords.mapped(teams, mapping);
    }

    /** Null for tables. */
    CensusFile census() {
        return census;
    }

    /** Whether nobody knows yet what the columns mean. */
    boolean isForeign() {
        return census == null && sheets.isEmpty();
    }

    ImportKind kind() {
        return census != null
                ? ImportKind.CASELOAD
                : sheets.keySet().iterator().next().kind();
    }

    boolean isReturn() {
        return sheets.keySet().containsAll(FileShape.RETURN);
    }

    boolean isDataset() {
        return sheets.keySet().stream().anyMatch(FileShape::isOfDataset);
    }

    Map<FileShape, Sheet> sheets() {
        return sheets;
    }

    /** What the sheets of a workbook are called that are of none of the tables that are read. */
    List<String> unread() {
        return unread;
    }

    /** The sheet, where there is only one. */
    Sheet only() {
        return List.copyOf(sheets.values()).get(0);
    }
}
