package candour.improvement.web;

import java.io.Serializable;

/** One stage of an action's path: what it is called, whether it lies behind or is the present one, and when. */
public record Stage(String name, boolean done, boolean current, String when) implements Serializable {}
