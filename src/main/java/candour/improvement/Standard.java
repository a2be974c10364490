package candour.improvement;

import java.io.Serializable;

/** A question of the edition that a finding rests on. */
public record Standard(String code, String text) implements Serializable {}
