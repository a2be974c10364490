package candour.report;

/** What a colour means. The colours are those of the light theme; the sign says the same without colour. */
public enum Tone {
    OUTSTANDING(0x1d5c8f, Sign.DIAMOND),
    GOOD(0x1e6b45, Sign.CIRCLE),
    IMPROVE(0x8a5a00, Sign.TRIANGLE),
    INADEQUATE(0xa3261c, Sign.SQUARE),
    HINT(0x0b4f6c, Sign.PLUS),
    NONE(0x5d6570, Sign.DASH),
    PLAIN(0x0b4f6c, Sign.CIRCLE);

    /** The shapes that go with the grades: ◆ ● ▲ ■ –; and + for what could be better. */
    public enum Sign {
        DIAMOND,
        CIRCLE,
        TRIANGLE,
        SQUARE,
        PLUS,
        DASH
    }

    private final int rgb;
    private final Sign sign;

    Tone(int rgb, Sign sign) {
        this.rgb = rgb;
        this.sign = sign;
    }

    public int rgb() {
        return rgb;
    }

    public Sign sign() {
        return sign;
    }
}
