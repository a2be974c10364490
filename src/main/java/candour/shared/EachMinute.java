package candour.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Something that has to be looked after as time passes. Asked once a minute on every node, and at once after a start:
 * it finds out by itself what is due, so that a minute that was missed or came twice does no harm.
 */
public interface EachMinute {

    Logger LOG = Logger.getLogger(EachMinute.class.getName());

    void look(Instant now);

    /** Does something with each that is due; one that fails keeps no other waiting and is tried again in a minute. */
    static <T> void with(Collection<T> due, Consumer<T> deed) {
        for (var each : due) {
            try {
                deed.accept(each);
            } catch (RuntimeException fault) {
                LOG.log(Level.SEVERE, "One thing of a minute failed and is tried again in a minute: " + each, fault);
            }
        }
    }
}
