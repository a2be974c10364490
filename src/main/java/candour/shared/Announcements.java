package candour.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;

/** Counts the trail events of a request, so that the interceptor sees whether a use case spoke for itself. */
@RequestScoped
public class Announcements {

    private int count;

    void heard(@Observes TrailEvent event) {
        count++;
    }

    int count() {
        return count;
    }
}
