package candour.shared.api;

/** Something that changes: its version is its entity tag, by which whoever changes it proves to have seen it. */
public interface Versioned {

    int version();
}
