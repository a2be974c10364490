package candour.shared;

import java.time.Instant;

/**
 * Something that has to be looked after as time passes. Asked once a minute on every node, and at once after a start:
 * it finds out by itself what is due, so that a minute that was missed or came twice does no harm.
 */
public interface EachMinute {

    void look(Instant now);
}
