package candour.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A stratified sample: one independent seeded draw for each stratum, with seed {@code seed/stratum}.
 *
 * <p>Rule of the overall order: the strata by ascending id (compared as Java strings, by UTF-16 code
 * unit), within a stratum the order in which its files were drawn; numbered straight through from 1.
 */
public record StratifiedDraw(String seed, StratumShares shares, List<DrawnUnit> units) {

    public StratifiedDraw {
        units = List.copyOf(units);
    }

    /**
     * Draws from a frame.
     *
     * @param frameStrata the stratum of each entry of the frozen frame, in frame order
     */
    public static StratifiedDraw of(String seed, int sampleSize, List<String> frameStrata) {
        var members = members(frameStrata);
        var shares = StratumShares.proportional(
                sampleSize,
                members.entrySet().stream()
                        .map(entry ->
                                new Stratum(entry.getKey(), entry.getValue().size()))
                        .toList());
        var units = new ArrayList<DrawnUnit>();
        for (var share : shares.shares()) {
            units.addAll(drawn(seed, share, members.get(share.stratum()), units.size()));
        }
        return new StratifiedDraw(seed, shares, units);
    }

    /** The seed of one stratum's draw, for whoever repeats it. */
    public static String seedOf(String seed, String stratum) {
        return seed + "/" + stratum;
    }

    private static Map<String, List<Integer>> members(List<String> frameStrata) {
        var members = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < frameStrata.size(); i++) {
            members.computeIfAbsent(frameStrata.get(i), id -> new ArrayList<>()).add(i + 1);
        }
        return members;
    }

    private static List<DrawnUnit> drawn(String seed, StratumShare share, List<Integer> members, int before) {
        if (seed == null || seed.isEmpty()) {
            throw new IllegalArgumentException("seed is empty");
        }
        var draw = SeededDraw.of(seedOf(seed, share.stratum()), share.size(), share.share());
        var units = new ArrayList<DrawnUnit>();
        for (int position : draw.positions()) {
            int order = units.size() + 1;
            units.add(new DrawnUnit(before + order, share.stratum(), order, position, members.get(position - 1)));
        }
        return units;
    }
}
