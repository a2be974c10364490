package candour.improvement;

/** How an audit felt to the practitioner: was it fair, specific, respectful? */
public enum Felt {
    YES,
    PARTLY,
    NO
}
