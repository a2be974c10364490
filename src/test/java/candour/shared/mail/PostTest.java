package candour.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostTest {

    private static final Instant NOW = Instant.parse("2026-11-27T16:00:00Z");
    private static final Letter LETTER = new Letter("manager@council.example", Urgency.AT_ONCE, null, NOW);

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp")).withPerMethodLifecycle(true);

    private static Post post(Map<String, String> more) {
        var environment = new HashMap<>(Map.of(
                "CANDOUR_MAIL_HOST",
                "127.0.0.1",
                "CANDOUR_MAIL_PORT",
                "" + SERVER.getSmtp().getPort(),
                "CANDOUR_MAIL_FROM",
                "candour@council.example",
                "CANDOUR_MAIL_STARTTLS",
                "false",
                "CANDOUR_URL",
                "https://candour.council.example/"));
        environment.putAll(more);
        return new Post(environment);
    }

    @Test
    void says_that_something_waits_and_where_and_nothing_else() throws Exception {
        post(Map.of()).send(LETTER, NOW);
        var received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()[0]).hasToString("manager@council.example");
        assertThat(received[0].getFrom()[0]).hasToString("candour@council.example");
        assertThat(received[0].getSubject()).isEqualTo("Candour: read this at once");
        assertThat(((String) received[0].getContent()).replace("\r", "").strip())
                .isEqualTo("""
                Something in Candour needs you now. Sign in and look at the top of My work:

                https://candour.council.example/

                For confidentiality this message says no more. Nobody reads replies.""");
    }

    @Test
    void bears_the_same_message_id_however_often_it_is_sent() throws Exception {
        post(Map.of()).send(LETTER, NOW);
        post(Map.of()).send(LETTER, NOW.plusSeconds(60));
        assertThat(SERVER.getReceivedMessages())
                .extracting(message -> message.getHeader("Message-ID", null))
                .containsExactly("<letter-null@candour>", "<letter-null@candour>");
    }

    @Test
    void is_not_sent_in_the_clear_unless_that_was_asked_for() {
        var strict = post(Map.of("CANDOUR_MAIL_STARTTLS", "true"));
        assertThatThrownBy(() -> strict.send(LETTER, NOW)).isInstanceOf(MessagingException.class);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void signs_in_where_the_server_wants_that() throws Exception {
        SERVER.setUser("candour", "a-secret");
        post(Map.of("CANDOUR_MAIL_USER", "candour", "CANDOUR_MAIL_PASSWORD", "a-secret"))
                .send(LETTER, NOW);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var wrong = post(Map.of("CANDOUR_MAIL_USER", "candour", "CANDOUR_MAIL_PASSWORD", "another"));
        assertThatThrownBy(() -> wrong.send(LETTER, NOW)).isInstanceOf(MessagingException.class);
    }

    @Test
    void there_is_none_without_a_host() {
        assertThat(new Post(Map.of()).isSetUp()).isFalse();
        assertThat(new Post(Map.of("CANDOUR_MAIL_HOST", " ")).isSetUp()).isFalse();
        assertThat(post(Map.of()).isSetUp()).isTrue();
    }
}
