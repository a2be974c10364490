package candour.shared;

/** Candour must not be used as it is set up; says why in one plain sentence, which operators read. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }
}
