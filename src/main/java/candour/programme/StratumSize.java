package candour.programme;

import java.io.Serializable;

/** How many cases a part of a frame holds, or would hold. */
public record StratumSize(String stratum, long size) implements Serializable {}
