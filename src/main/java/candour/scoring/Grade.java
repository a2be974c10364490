package candour.scoring;

/** A word for a result; a higher rank is better. */
public record Grade(String code, int rank) {}
