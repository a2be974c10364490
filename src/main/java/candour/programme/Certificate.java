package candour.programme;

import candour.organisation.Person;
import candour.sampling.StratifiedDraw;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What anybody needs, together with the frame's listing, to repeat a draw and find that it was fair. Kept as a JSON
 * document, word for word as it was when the draw was made. {@code reason} is null where none was needed, {@code
 * drawnBy} where the system drew.
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

    /** One stratum: how many cases of the frame, how many of the sample. */
    public record Share(String stratum, int size, int share) implements Serializable {}

    /** One drawn case: place in the draw, place in the frame. */
    public record Line(int order, int position, String pseudonym, String stratum) implements Serializable {}

    static Certificate of(Draw draw, StratifiedDraw sample) {
        var frame = draw.getFrame();
        var edition = frame.getRound().getEdition();
        return new Certificate(
                frame.getRound().getName(),
                edition.getName(),
                frame.getSize(),
                frame.getSha256(),
                frame.getFrozenAt(),
                frame.getFilter(),
                sample.shares().shares().stream()
                        .map(share -> new Share(share.stratum(), share.size(), share.share()))
                        .toList(),
                draw.getSampleSize(),
                draw.getSeed(),
                howToRepeat(),
                draw.getNumber(),
                draw.getReason(),
                name(draw.getDrawnBy()),
                draw.getDrawnAt(),
                draw.getCases().stream().map(Certificate::line).toList());
    }

    /** For a page that lists the cases by themselves, and keeps what it shows for as long as it is open. */
    public Certificate withoutCases() {
        return new Certificate(
                round,
                edition,
                frameSize,
                frameSha256,
                frameFrozenAt,
                filter,
                strata,
                sampleSize,
                seed,
                algorithm,
                drawNumber,
                reason,
                drawnBy,
                drawnAt,
                List.of());
    }

    /** How a draw is repeated, in words that stay with it whatever the program says later. */
    private static String howToRepeat() {
        try (var words = Certificate.class.getResourceAsStream("how-to-repeat-a-draw.txt")) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(DrawnCase drawn) {
        var entry = drawn.getEntry();
        return new Line(drawn.getDrawOrder(), entry.getPosition(), entry.getPseudonym(), entry.getStratum());
    }

    private static String name(Person person) {
        return person == null ? null : person.getDisplayName();
    }
}
