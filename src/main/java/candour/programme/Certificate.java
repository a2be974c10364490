package candour.programme;

import candour.organisation.Person;
import candour.sampling.StratifiedDraw;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What anybody needs, together with the frame's listing, to repeat a draw and find that it was fair. Kept as a JSON
 * document, word for word as it was when the draw was made.
 */
public record Certificate(
        String round,
        String edition,
        int frameSize,
        String frameSha256,
        Instant frameFrozenAt,
        CaseFilter filter,
        List<Share> strata,
        int sampleSize,
        String seed,
        String algorithm,
        int drawNumber,
        String reason,
        String drawnBy,
        Instant drawnAt,
        List<Line> drawn)
        implements Serializable {

    /** How a draw is repeated, in words that stay with it whatever the program says later. */
    static final String ALGORITHM = "The listing of the frame has one line for each case, sorted by pseudonym: position"
            + " from 1, comma, pseudonym, comma, stratum, line feed; its SHA-256 over UTF-8 is frameSha256."
            + " Shares: sampleSize times stratum size over frameSize, whole part; what is left goes one each to the"
            + " largest remainders, ties by stratum in ascending order. A stratum that would get none is given one"
            + " where the sample is at least as large as the number of strata, and the rest is shared again."
            + " Strata in ascending order. Within a stratum, for k = 1, 2, 3 and so on: take SHA-256 of the UTF-8 text"
            + " 'seed/stratum,k' as an unsigned whole number, modulo the stratum's size, plus 1; that is the place among"
            + " the stratum's lines in frame order; a place drawn before is skipped; stop when the share is drawn.";

    /** One stratum: how many cases of the frame, how many of the sample. */
    public record Share(String stratum, int size, int share) implements Serializable {}

    /** One drawn case: place in the draw, place in the frame. */
    public record Line(int order, int position, String pseudonym, String stratum) implements Serializable {}

    static Certificate of(Draw draw, StratifiedDraw sample) {
        var frame = draw.getFrame();
        var edition = frame.getRound().getEdition();
        return new Certificate(
                frame.getRound().getName(),
                edition.getCode() + " " + edition.getNumber(),
                frame.getSize(),
                frame.getSha256(),
                frame.getFrozenAt(),
                frame.getFilter(),
                sample.shares().shares().stream()
                        .map(share -> new Share(share.stratum(), share.size(), share.share()))
                        .toList(),
                draw.getSampleSize(),
                draw.getSeed(),
                ALGORITHM,
                draw.getNumber(),
                draw.getReason(),
                name(draw.getDrawnBy()),
                draw.getDrawnAt(),
                draw.getCases().stream().map(Certificate::line).toList());
    }

    private static Line line(DrawnCase drawn) {
        var entry = drawn.getEntry();
        return new Line(drawn.getDrawOrder(), entry.getPosition(), entry.getPseudonym(), entry.getStratum());
    }

    private static String name(Person person) {
        return person == null ? "system" : person.getDisplayName();
    }
}
