package candour.bench;

import java.util.Map;

/** Presses the one button of the bare page by Faces ajax, which does nothing, again and again in a session of their own. */
final class Clicker implements Worker {

    private static final String PAGE = "/bare/lines.xhtml";

    private final Visitor visitor = new Visitor();
    private final Map<String, String> fields;

    Clicker() {
        var page = visitor.get(PAGE).orFail(200, PAGE);
        fields = Map.of(
                "jakarta.faces.partial.ajax", "true",
                "jakarta.faces.source", "form:nothing",
                "jakarta.faces.partial.execute", "form:nothing",
                "form:nothing", "form:nothing",
                "form", "form",
                "primefaces.nonce", page.nonce(),
                "jakarta.faces.ViewState", page.viewState());
    }

    @Override
    public double once() {
        var reply = visitor.ajax(PAGE, fields).orFail(200, "The empty ajax request");
        if (reply.count("<partial-response") != 1 || reply.count("<error") != 0 || reply.count("<redirect") != 0) {
            throw new WrongAnswer("The empty ajax request was answered by " + reply.text());
        }
        return reply.millis();
    }
}
