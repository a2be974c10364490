package candour.improvement;

/** Where the cause of a finding lies. People come last on purpose: look for what surrounds them first. */
public enum RootCause {
    SYSTEM,
    PROCESS,
    GUIDANCE,
    PARTNER,
    WORKLOAD,
    PEOPLE
}
