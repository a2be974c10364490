package candour.casefile;

/** Why the child needs help in the first place, by the codes of the SSDA903 return and the census. */
public enum CategoryOfNeed {
    N1,
    N2,
    N3,
    N4,
    N5,
    N6,
    N7,
    N8
}
