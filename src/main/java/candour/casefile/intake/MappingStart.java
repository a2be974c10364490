package candour.casefile.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What there is to say of a file's columns: what three cells of each look like, and what they may mean. {@code savedAs}
 * names the mapping that this comes from, null for a guess.
 */
public record MappingStart(
        Long id, String fileName, Map<String, List<String>> shapes, ColumnMapping proposal, String savedAs)
        implements Serializable {}
