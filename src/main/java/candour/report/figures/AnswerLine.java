package candour.report.figures;

import candour.scoring.AnswerState;

/** So many answered this question so; {@code level} is null unless answered. */
public record AnswerLine(String question, AnswerState state, String level, long n) {}
