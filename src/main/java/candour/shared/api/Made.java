package candour.shared.api;

/** Something that a command made. */
public interface Made {

    Long id();
}
