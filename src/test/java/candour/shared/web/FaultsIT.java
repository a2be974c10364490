package candour.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import candour.support.CouncilFixture;
import candour.support.Visitor;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever breaks, and wherever, a person reads a plain sentence and a reference, and never what broke. */
@ArquillianTest
class FaultsIT {

    private static final String[] TYPED = {"Faces-Request", "partial/ajax", "X-Candour-Typed", "1"};

    @Inject
    private CouncilFixture councils;

    @Inject
    private Visitor visitor;

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/broken/render.xhtml", "/broken/load.xhtml"})
    void a_fault_becomes_a_sentence_and_a_reference(String path) {
        isPlain(
                500,
                visitor.get(path, signedIn()).body(),
                visitor.get(path, signedIn()).statusCode());
    }

    @Test
    void a_fault_behind_a_button_does_too() {
        var session = signedIn();
        var fields =
                Visitor.hiddenFields(visitor.get("/broken/press.xhtml", session).body());
        fields.put("press:break", "");
        var answer = visitor.post("/broken/press.xhtml", session, fields);
        isPlain(500, answer.body(), answer.statusCode());
    }

    @Test
    void a_fault_behind_a_script_leads_to_the_same_page() {
        var session = signedIn();
        var answer = pressByScript(session, session, "Faces-Request", "partial/ajax");
        assertThat(answer.body()).contains("<redirect").doesNotContain(BrokenView.SECRET, "Exception", "\tat ");
        var page = visitor.get(
                answer.body().replaceAll("(?s).*url=\"([^\"]*)\".*", "$1").replace("&amp;", "&"), session);
        isPlain(500, page.body(), page.statusCode());
    }

    @Test
    void a_page_with_something_typed_on_it_stays_and_is_told_the_status_and_the_reference() {
        var session = signedIn();
        var answer = pressByScript(session, session, TYPED);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("X-Candour-Reference").orElseThrow())
                .matches("[0-9a-f]{8}");
        assertThat(answer.body()).doesNotContain("<redirect", BrokenView.SECRET, "Exception", "\tat ");
    }

    @Test
    void a_page_with_something_typed_on_it_stays_when_it_or_the_session_has_ended() {
        var session = signedIn();
        assertThat(pressByScript(session, "", TYPED).statusCode()).isEqualTo(401);
        assertThat(pressByScript(session, signedIn(), TYPED).statusCode()).isEqualTo(410);
        assertThat(pressByScript(session, "", "Faces-Request", "partial/ajax").body())
                .contains("<redirect", "sign-in.xhtml");
        assertThat(pressByScript(session, signedIn(), "Faces-Request", "partial/ajax")
                        .body())
                .contains("<redirect", "status=410");
    }

    /** The page that {@code opened} was given, sent by {@code sender}. */
    private HttpResponse<String> pressByScript(String opened, String sender, String... headers) {
        var form = visitor.get("/broken/press.xhtml", opened);
        var fields = Visitor.hiddenFields(form.body());
        fields.put("press:break", "press:break");
        fields.put("jakarta.faces.source", "press:break");
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.partial.execute", "@all");
        fields.put("primefaces.nonce", Visitor.nonce(form));
        return visitor.post("/broken/press.xhtml", sender, fields, headers);
    }

    private static void isPlain(int status, String body, int was) {
        assertThat(was).isEqualTo(status);
        assertThat(body.stripTrailing()).endsWith("</html>");
        assertThat(body)
                .contains("There is a problem on our side")
                .containsPattern("reference: [0-9a-f]{8}")
                .doesNotContain(BrokenView.SECRET, "Exception", "\tat ", "Undertow", "WildFly");
    }

    private String signedIn() {
        var user = councils.council().user("LEAD");
        visitor.givePassword(user);
        return visitor.signIn(user);
    }
}
