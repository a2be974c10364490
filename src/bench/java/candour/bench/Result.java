package candour.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line of the table: what was measured, against what, and whether the ratio keeps the limit. A line without a limit
 * informs; one without a ratio could not be measured, and says why.
 */
record Result(
        String what, String measured, String comparedWith, Double ratio, Double limit, Map<String, Object> details) {

    Result {
        details = new LinkedHashMap<>(details);
    }

    static Result failed(String what, String why, double limit) {
        return new Result(what, why, "", null, limit, Map.of("failure", why));
    }

    /** Something to know, held to nothing. */
    static Result told(String what, String measured) {
        return new Result(what, measured, "", null, null, Map.of());
    }

    String verdict() {
        if (limit == null) {
            return "";
        }
        if (ratio == null) {
            return "FAILED";
        }
        return ratio <= limit ? "met" : "MISSED";
    }

    String ratioText() {
        return ratio == null ? "" : String.format(Locale.ROOT, "%.2f", ratio);
    }

    String limitText() {
        return limit == null ? "" : String.format(Locale.ROOT, "%.1f", limit);
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("what", what);
        map.put("measured", measured);
        map.put("comparedWith", comparedWith);
        map.put("ratio", ratio);
        map.put("limit", limit);
        map.put("verdict", verdict());
        map.put("details", details);
        return map;
    }
}
