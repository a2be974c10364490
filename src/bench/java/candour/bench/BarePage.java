package candour.bench;

/** The page of the comparison war, made as large as another page: as many rows, and so wide that the bytes are the same. */
final class BarePage {

    private static final double TOLERANCE = .05;
    private static final int TRIAL = 40;

    private final Visitor visitor = new Visitor();
    private final int rows;
    private final int width;

    private BarePage(int rows, int bytes) {
        this.rows = rows;
        var narrow = get(0).size();
        var perLetter = (get(TRIAL).size() - narrow) / (double) TRIAL;
        width = (int) Math.max(0, Math.round((bytes - narrow) / perLetter));
        var size = get().size();
        if (Math.abs(size - bytes) > TOLERANCE * bytes) {
            throw new WrongAnswer("The bare page has " + size + " bytes with " + rows + " rows, not " + bytes);
        }
    }

    static BarePage like(Reply page, int rows) {
        return new BarePage(rows, page.size());
    }

    Reply get() {
        return get(width);
    }

    private Reply get(int letters) {
        var reply = visitor.get("/bare/lines.xhtml?rows=" + rows + "&width=" + letters)
                .orFail(200, "The bare page");
        if (reply.count(" data-ri=") != rows) {
            throw new WrongAnswer("The bare page does not show its rows");
        }
        return reply;
    }
}
