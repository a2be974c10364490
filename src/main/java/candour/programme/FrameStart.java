package candour.programme;

import java.io.Serializable;
import java.util.List;

/** What is needed to choose the cases of a round: whether that is still to be done, and the teams to choose from. */
public record FrameStart(Long round, String name, boolean frozen, List<String> teams) implements Serializable {}
