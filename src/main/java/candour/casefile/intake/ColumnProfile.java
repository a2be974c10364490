package candour.casefile.intake;

import candour.casefile.CaseType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the first rows of a file say of one column: how many cells are filled, are dates, are case types, and differ; and
 * what three of them look like, letters and digits made unreadable. Nothing of a cell itself.
 */
final class ColumnProfile {

    private static final int SHAPES = 3;
    private static final int LONGEST_SHAPE = 24;

    private final String column;
    private final Set<Integer> different = new HashSet<>();
    private final List<String> shapes = new ArrayList<>(SHAPES);
    private int filled;
    private int dates;
    private int types;

    ColumnProfile(String column) {
        this.column = column;
    }

    void cell(String text) {
        if (text.isEmpty()) {
            return;
        }
        filled++;
        different.add(text.hashCode());
        dates += RowFields.isDate(text) ? 1 : 0;
        types += CaseType.read(text).isPresent() ? 1 : 0;
        var shape = shapeOf(text);
        if (shapes.size() < SHAPES && !shapes.contains(shape)) {
            shapes.add(shape);
        }
    }

    /** {@code 9} for a digit, {@code A} and {@code a} for a letter; so the same for many. */
    static String shapeOf(String text) {
        var shape = text.replaceAll("\\p{N}", "9")
                .replaceAll("[\\p{L}&&[^\\p{Lu}]]", "a")
                .replaceAll("\\p{Lu}", "A");
        return shape.length() <= LONGEST_SHAPE ? shape : shape.substring(0, LONGEST_SHAPE) + "…";
    }

    String column() {
        return column;
    }

    List<String> shapes() {
        return List.copyOf(shapes);
    }

    /** How well this column may say {@code field}, from 0 to 1: by its name, unless its cells speak against it. */
    double fits(MappedField field) {
        if (filled > 0 && field.isDate() != dates * 2 > filled) {
            return 0;
        }
        if (field == MappedField.IDENTIFIER && different.size() * 10 < filled * 9) {
            return 0;
        }
        var byName = likeness(field);
        return field == MappedField.CASE_TYPE && filled > 0 && types * 10 >= filled * 9 ? Math.max(.9, byName) : byName;
    }

    private double likeness(MappedField field) {
        var plain = column.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        var names = new ArrayList<>(field.names());
        names.add(0, field.column().replace('_', ' '));
        double best = 0;
        for (int i = 0; i < names.size(); i++) {
            best = Math.max(best, alike(plain, names.get(i)) - i * .01);
        }
        return best;
    }

    /** The share of words that both have. */
    private static double alike(String one, String other) {
        var shared = new HashSet<>(List.of(one.split(" ")));
        var all = new HashSet<>(shared);
        var others = List.of(other.split(" "));
        shared.retainAll(others);
        all.addAll(others);
        return shared.size() / (double) all.size();
    }
}
