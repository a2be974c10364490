package candour.improvement.web;

import candour.improvement.DevelopmentLine;
import java.io.Serializable;

/** One own development point, and what is typed in it. */
public class DevelopmentRow implements Serializable {

    private final DevelopmentLine line;
    private String words;

    DevelopmentRow(DevelopmentLine line) {
        this.line = line;
        this.words = line.words();
    }

    public DevelopmentLine getLine() {
        return line;
    }

    /** What tells its part of the page from the others. */
    public String getKey() {
        return "point-" + line.id();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
