package candour.concern;

import java.io.Serializable;

/** A concern as somebody sees it, and whether they may take it on. */
public record OpenedConcern(Concern concern, String pseudonym, boolean acknowledgeable) implements Serializable {}
