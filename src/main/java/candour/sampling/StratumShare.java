package candour.sampling;

/** How many of a stratum's files the sample takes. */
public record StratumShare(String stratum, int size, int share) {}
