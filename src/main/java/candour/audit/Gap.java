package candour.audit;

import java.io.Serializable;

/**
 * Something that is missing before an assessment may be submitted.
 *
 * @param question null where it is about the whole section
 */
public record Gap(GapKind kind, String section, String question) implements Serializable {}
