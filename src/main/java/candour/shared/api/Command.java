package candour.shared.api;

import jakarta.enterprise.context.RequestScoped;

/** The command of this request, as use cases take it; the same whenever the same is sent again. */
@RequestScoped
public class Command {

    private String id;

    void is(String known) {
        id = known;
    }

    public String id() {
        return id;
    }
}
