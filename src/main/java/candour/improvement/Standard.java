package candour.improvement;

import candour.audit.AnswerMarks;
import java.io.Serializable;

/** A question that a finding rests on, and what is marked at its answer. */
public record Standard(String code, String text, AnswerMarks marks) implements Serializable {}
