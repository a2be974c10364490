package candour.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sample shared over strata in proportion to their size.
 *
 * <p>Largest remainder, ties by the order of the strata. A stratum that has files but would get none
 * is given one, where the total allows, and the rest is shared again over the others. No share can
 * exceed its stratum: a proportional quota of a sample no larger than the frame never does, its
 * rounding up neither, and giving one to small strata only lowers the quotas of the others.
 *
 * @param shares one for each stratum, in the order given; empty strata have share 0
 */
public record StratumShares(int total, List<StratumShare> shares) {

    public StratumShares {
        shares = List.copyOf(shares);
    }

    public static StratumShares proportional(int total, List<Stratum> strata) {
        refuseRepeatedIds(strata);
        long frame = strata.stream().mapToLong(Stratum::size).sum();
        if (total < 0 || total > frame) {
            throw new IllegalArgumentException("cannot share %d over %d".formatted(total, frame));
        }
        var filled = strata.stream().filter(stratum -> stratum.size() > 0).toList();
        var shared = total < filled.size() ? largestRemainder(total, filled) : atLeastOne(total, filled);
        return new StratumShares(
                total,
                strata.stream()
                        .map(s -> new StratumShare(s.id(), s.size(), shared.getOrDefault(s, 0)))
                        .toList());
    }

    private static void refuseRepeatedIds(List<Stratum> strata) {
        var ids = new HashSet<String>();
        for (var stratum : strata) {
            if (!ids.add(stratum.id())) {
                throw new IllegalArgumentException("stratum %s twice".formatted(stratum.id()));
            }
        }
    }

    private static Map<Stratum, Integer> atLeastOne(int total, List<Stratum> strata) {
        Set<Stratum> lifted = new HashSet<>();
        while (true) {
            var others =
                    strata.stream().filter(stratum -> !lifted.contains(stratum)).toList();
            var shared = largestRemainder(total - lifted.size(), others);
            var without =
                    others.stream().filter(stratum -> shared.get(stratum) == 0).toList();
            if (without.isEmpty()) {
                lifted.forEach(stratum -> shared.put(stratum, 1));
                return shared;
            }
            lifted.addAll(without);
        }
    }

    static Map<Stratum, Integer> largestRemainder(int total, List<Stratum> strata) {
        long frame = strata.stream().mapToLong(Stratum::size).sum();
        var shared = new LinkedHashMap<Stratum, Integer>();
        int left = total;
        for (var stratum : strata) {
            int whole = (int) ((long) total * stratum.size() / frame);
            shared.put(stratum, whole);
            left -= whole;
        }
        var byRemainder = new ArrayList<>(strata);
        byRemainder.sort(Comparator.comparingLong((Stratum s) -> (long) total * s.size() % frame)
                .reversed());
        byRemainder.stream().limit(left).forEach(stratum -> shared.merge(stratum, 1, Integer::sum));
        return shared;
    }
}
