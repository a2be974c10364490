package candour.sampling;

/** A part of the frame that gets its own share of the sample; it may be empty. */
public record Stratum(String id, int size) {

    public Stratum {
        if (id == null || id.isEmpty()) {
            throw new IllegalArgumentException("stratum without id");
        }
        if (size < 0) {
            throw new IllegalArgumentException("stratum %s of size %d".formatted(id, size));
        }
    }
}
