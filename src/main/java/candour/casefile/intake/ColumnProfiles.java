package candour.casefile.intake;

import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import candour.shared.sheet.SheetReader;
import candour.shared.sheet.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks through the first rows of a council's own list of cases and proposes which column says what. */
final class ColumnProfiles implements SheetReader {

    private static final int ENOUGH = 200;
    private static final double LEAST = .3;

    private final List<ColumnProfile> profiles = new ArrayList<>();
    private int rows;

    ColumnProfiles(Sheet sheet) {
        sheet.columns().stream()
                .filter(column -> !column.isEmpty())
                .forEach(column -> profiles.add(new ColumnProfile(column)));
        sheet.read(profiles.stream().map(ColumnProfile::column).toList(), this);
    }

    @Override
    public void row(SheetRow row) {
        if (rows++ < ENOUGH) {
            profiles.forEach(profile -> profile.cell(row.text(profile.column())));
        }
    }

    @Override
    public void problem(SheetProblem problem) {
        // the dry run tells them
    }

    /** What three cells of each column look like, in the order of the columns. */
    Map<String, List<String>> shapes() {
        var shapes = new java.util.LinkedHashMap<String, List<String>>();
        profiles.forEach(profile -> shapes.put(profile.column(), profile.shapes()));
        return shapes;
    }

    /** The best pair of field and column first, then the best of what is left. */
    Map<MappedField, String> proposal() {
        var pairs = new TreeMap<Double, List<Map.Entry<MappedField, String>>>();
        for (var field : MappedField.values()) {
            for (var profile : profiles) {
                pairs.computeIfAbsent(-profile.fits(field), any -> new ArrayList<>())
                        .add(Map.entry(field, profile.column()));
            }
        }
        var proposed = new EnumMap<MappedField, String>(MappedField.class);
        var taken = new HashSet<String>();
        pairs.headMap(-LEAST, true)
                .values()
                .forEach(equal -> equal.forEach(pair -> {
                    if (!proposed.containsKey(pair.getKey()) && taken.add(pair.getValue())) {
                        proposed.put(pair.getKey(), pair.getValue());
                    }
                }));
        return proposed;
    }
}
