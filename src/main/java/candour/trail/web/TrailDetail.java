package candour.trail.web;

import candour.shared.Formats;
import candour.shared.TrailEvent;
import candour.shared.web.Messages;
import candour.trail.TrailRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What is kept beside an entry of the trail, as people say it: codes in words, days as they are written, a sentence. */
record TrailDetail(Messages words) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final List<String> CODES =
            List.of("Permission.", "Role.", "FactKind.", "ImportKind.", "Nation.", "RoleGrant.Place.");

    String of(TrailRow row) {
        if (row.detail() == null) {
            return "";
        }
        var parts = Arrays.stream(TrailEvent.details(row.detail()))
                .map(this::inWords)
                .toArray(String[]::new);
        var needs = row.kind() == TrailEvent.Kind.REFUSED && !row.announced();
        var key = needs ? "trail.text.needs" : "trail.detail." + row.what();
        var sentence = words.text(key, (Object[]) parts);
        return sentence.equals(key) || sentence.contains("{") ? String.join(", ", parts) : sentence;
    }

    private String inWords(String part) {
        if (DAY.matcher(part).matches()) {
            return Formats.day(LocalDate.parse(part));
        }
        return CODES.stream()
                .map(codes -> codes + part)
                .filter(key -> !words.text(key).equals(key))
                .findFirst()
                .map(key -> words.text(key))
                .orElse(part);
    }
}
