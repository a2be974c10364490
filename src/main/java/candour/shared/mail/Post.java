package candour.shared.mail;

import candour.shared.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/**
 * The council's mail server, as the environment names it: {@code CANDOUR_MAIL_HOST}, {@code _PORT}, {@code _FROM} and, if
 * it wants them, {@code _USER} and {@code _PASSWORD}; without a host there is no mail. {@code CANDOUR_URL} is where people
 * open Candour. The way to it is encrypted unless {@code CANDOUR_MAIL_STARTTLS} says {@code false}.
 */
@ApplicationScoped
public class Post {

    private static final int MILLIS = 10_000;

    private final Map<String, String> environment;

    public Post() {
        this(System.getenv());
    }

    Post(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Whether anybody is written to at all. */
    public boolean isSetUp() {
        return !named("HOST", "").isBlank();
    }

    /** Hands it to the mail server, which takes it from there. The same letter always bears the same message id. */
    void send(Letter letter, Instant at) throws MessagingException {
        var message = new Marked(session(), letter.getId());
        message.setFrom(new InternetAddress(from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.getAddress()));
        message.setSubject(subject(letter.getUrgency()), StandardCharsets.UTF_8.name());
        message.setText(text(letter.getUrgency()), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(at));
        Transport.send(message);
    }

    private static String subject(Urgency urgency) {
        return Sentence.of(urgency == Urgency.AT_ONCE ? "shared.mail.subjectAtOnce" : "shared.mail.subject");
    }

    private String text(Urgency urgency) {
        var where = environment.getOrDefault("CANDOUR_URL", "Candour");
        return Sentence.of(urgency == Urgency.AT_ONCE ? "shared.mail.textAtOnce" : "shared.mail.text", where);
    }

    private Session session() {
        var settings = new Properties();
        settings.put("mail.smtp.host", named("HOST", ""));
        settings.put("mail.smtp.port", named("PORT", "25"));
        settings.put("mail.smtp.from", from());
        settings.put("mail.smtp.connectiontimeout", MILLIS);
        settings.put("mail.smtp.timeout", MILLIS);
        settings.put("mail.smtp.writetimeout", MILLIS);
        settings.put("mail.smtp.starttls.enable", true);
        settings.put("mail.smtp.starttls.required", !"false".equals(named("STARTTLS", "true")));
        settings.put("mail.smtp.ssl.checkserveridentity", true);
        var user = named("USER", "");
        settings.put("mail.smtp.auth", !user.isEmpty());
        return Session.getInstance(
                settings,
                user.isEmpty()
                        ? null
                        : new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(user, named("PASSWORD", ""));
                            }
                        });
    }

    private String from() {
        return named("FROM", "candour@localhost");
    }

    private String named(String what, String otherwise) {
        return environment.getOrDefault("CANDOUR_MAIL_" + what, otherwise);
    }

    /** Two copies of one letter, should one ever be sent twice, are one to a mail program. */
    private static final class Marked extends MimeMessage {

        private final Long letter;

        Marked(Session session, Long letter) {
            super(session);
            this.letter = letter;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<letter-" + letter + "@candour>");
        }
    }
}
