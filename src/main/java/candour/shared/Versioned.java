package candour.shared;

/** Something that changes, as it was at one version: whoever changes it names the version that they saw. */
public interface Versioned {

    int version();
}
