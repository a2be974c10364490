package candour.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** People look for cases: by what narrows the list, by reference, and by the council's own number. */
final class CaseSearches {

    private static final String PAGE = "/casefile/cases.xhtml";
    private static final Pattern REFERENCE = Pattern.compile("case\\.xhtml\\?id=\\d+\">([^<]+)<");
    private static final int WARM_UP = 150;
    private static final int MEASURED = 150;

    private final Visitor reader = Visitor.signedIn("ruth.okafor");
    private final Visitor manager;
    private final Map<String, String> list;
    private final Map<String, String> lookUp;
    private final String filtered;
    private final String reference;
    private final String number;

    /** {@code team} is of the service of {@code manager}, and holds the case with the council's {@code number}. */
    CaseSearches(long team, String manager, String number) {
        this.manager = Visitor.signedIn(manager);
        this.number = number;
        filtered = PAGE + "?team=" + team + "&type=LOOKED_AFTER&status=OPEN";
        list = form(reader, "filter");
        lookUp = form(this.manager, "lookUp");
        var page = reader.get(filtered).orFail(200, PAGE).text();
        var found = REFERENCE.matcher(page);
        if (!found.find()) {
            throw new WrongAnswer("no case in " + filtered);
        }
        reference = found.group(1);
    }

    /** The milliseconds of each search, by what was looked for. */
    Map<String, List<Double>> measured() {
        var searches = new LinkedHashMap<String, List<Double>>();
        for (var round = -WARM_UP; round < MEASURED; round++) {
            if (round == 0) {
                searches.clear();
            }
            searches.computeIfAbsent("by team, type and state", any -> new ArrayList<>())
                    .add(byFilter());
            searches.computeIfAbsent("by reference", any -> new ArrayList<>()).add(byReference());
            searches.computeIfAbsent("by the council's number", any -> new ArrayList<>())
                    .add(byNumber());
        }
        return searches;
    }

    private double byFilter() {
        var reply = reader.get(filtered).orFail(200, filtered);
        mustShow(reply.count(" data-ri=") == 25, "25 cases of the team");
        return reply.millis();
    }

    private double byReference() {
        var fields = new TreeMap<>(list);
        fields.put("filter:named", reference);
        fields.put("filter:show", "filter:show");
        var reply = reader.post(PAGE, fields).orFail(200, "Looking for a reference");
        mustShow(reply.text().contains(">" + reference + "<"), "the case that was looked for");
        return reply.millis();
    }

    private double byNumber() {
        var fields = new TreeMap<>(lookUp);
        fields.put("lookUp:number", number);
        fields.put("lookUp:find", "lookUp:find");
        var reply = manager.post(PAGE, fields).orFail(302, "Looking for a number");
        mustShow(reply.location().contains("case.xhtml?id="), "the case with the number");
        return reply.millis();
    }

    private static Map<String, String> form(Visitor visitor, String name) {
        var page = visitor.get(PAGE).orFail(200, PAGE);
        return Map.of(name, name, "primefaces.nonce", page.nonce(), "jakarta.faces.ViewState", page.viewState());
    }

    private static void mustShow(boolean shown, String what) {
        if (!shown) {
            throw new WrongAnswer("The list of cases does not show " + what);
        }
    }
}
