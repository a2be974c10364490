package candour.improvement;

/** What a practitioner says to a finding. */
public enum Stance {
    AGREE,
    PARTLY,
    DISAGREE;

    /** Whether it says why, and whether the assessor answers it. */
    public boolean isDiffering() {
        return this != AGREE;
    }
}
