package candour.programme;

import java.io.Serializable;
import java.time.Instant;

/**
 * A round and how far it has come, by its latest draw. The ids and numbers of a frame and a draw are null while there
 * is none.
 */
public record RoundRow(
        Long id,
        String name,
        Long editionId,
        String editionTitle,
        String editionCode,
        int editionNumber,
        int lookBackMonths,
        Instant plannedAt,
        Long frameId,
        Integer frameSize,
        Long drawId,
        Integer drawNumber,
        Integer sampleSize,
        long allocated)
        implements Serializable {

    /** Cases of the latest draw whose audits are planned: drawn, and nobody has them yet. */
    public long planned() {
        return sampleSize == null ? 0 : Math.max(0, sampleSize - allocated);
    }

    public RoundStep step() {
        if (frameId == null) {
            return RoundStep.FREEZE;
        }
        if (drawId == null) {
            return RoundStep.DRAW;
        }
        return allocated < sampleSize ? RoundStep.ALLOCATE : RoundStep.DONE;
    }
}
