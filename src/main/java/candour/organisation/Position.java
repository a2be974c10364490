package candour.organisation;

import candour.shared.Typed;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What somebody is, where and for how long. Only {@code jobTitle} is always there. */
public record Position(
        String name, String jobTitle, Long team, Long lineManager, LocalDate from, LocalDate to, String mail) {

    public static final int TEXT = 120;

    /** Told apart by its one @ and a dot behind it; whether it reaches anybody only a mail can tell. */
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    public Position {
        name = Typed.line(name, TEXT);
        mail = Typed.line(mail, Person.MAIL_ADDRESS);
        jobTitle = Typed.text(Typed.line(jobTitle, TEXT), TEXT);
    }

    /** Whether its address, if any, looks like one. */
    boolean isReachable() {
        return mail == null || MAIL.matcher(mail).matches();
    }
}
