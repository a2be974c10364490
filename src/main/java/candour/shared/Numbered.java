package candour.shared;

/** Something that is found by its number. */
public interface Numbered {

    Long id();
}
