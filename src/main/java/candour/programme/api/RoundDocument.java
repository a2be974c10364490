package candour.programme.api;

import candour.programme.DrawRow;
import candour.programme.FrameFacts;
import candour.programme.RoundRow;
import candour.shared.Numbered;
import java.util.List;

/** A round with its frame and draws; {@code frame} is null until it is frozen, and for who may not see all of it. */
public record RoundDocument(Long id, RoundRow round, FrameFacts frame, List<DrawRow> draws) implements Numbered {}
