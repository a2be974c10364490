package candour.improvement;

/** A corrective action was raised, planned, completed or verified, in this transaction; {@code step} says which. */
public record ActionChanged(Long action, StepKind step) {}
