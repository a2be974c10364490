package candour.organisation;

import candour.shared.Typed;
import java.time.LocalDate;

/** What somebody is, where and for how long. Only {@code jobTitle} is always there. */
public record Position(
        String name, String jobTitle, Long team, Long lineManager, LocalDate from, LocalDate to, String mail) {

    public static final int TEXT = 120;

    public Position {
        name = Typed.line(name, TEXT);
        mail = Typed.line(mail, Person.MAIL_ADDRESS);
        jobTitle = Typed.text(Typed.line(jobTitle, TEXT), TEXT);
    }
}
