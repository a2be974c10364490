package candour.improvement.web;

import java.io.Serializable;

/** One stage of an action's path: what it is called, whether it lies behind, is the present one or is late, and when. */
public record Stage(String name, boolean done, boolean current, boolean late, String when) implements Serializable {}
