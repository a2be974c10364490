package candour.concern;

/** Somebody says that the child of an audit may be at risk; those who answer for it are told in this transaction. */
public record ConcernRaised(Long concern) {}
