package candour.casefile;

/** Legal status of a looked-after child, by the codes of the SSDA903 return. */
public enum LegalStatus {
    C1,
    C2,
    D1,
    E1,
    V2,
    V3,
    V4,
    L1,
    L2,
    L3,
    J1,
    J2,
    J3
}
