package candour.organisation;

import candour.shared.Typed;
import java.time.LocalDate;

/** What somebody is, where and for how long. {@code name}, {@code team}, {@code lineManager} and the days may be null. */
public record Post(String name, String jobTitle, Long team, Long lineManager, LocalDate from, LocalDate to) {

    public static final int TEXT = 120;

    public Post {
        name = Typed.line(name, TEXT);
        jobTitle = Typed.text(Typed.line(jobTitle, TEXT), TEXT);
    }
}
