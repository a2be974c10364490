package candour.shared;

/** The person's roles do not allow this at all. */
public class NotPermitted extends RuntimeException {

    public NotPermitted(String permission) {
        super(permission);
    }
}
