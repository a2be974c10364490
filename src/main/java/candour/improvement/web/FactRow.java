package candour.improvement.web;

import candour.improvement.DisputedFact;
import candour.improvement.FactSettlement;
import java.io.Serializable;

/** One disputed fact, and what is typed in answer to it. */
public class FactRow implements Serializable {

    private final DisputedFact fact;
    private FactSettlement kind;
    private String words;

    FactRow(DisputedFact fact) {
        this.fact = fact;
        this.kind = fact.outcome();
        this.words = fact.answer();
    }

    public DisputedFact getFact() {
        return fact;
    }

    /** What tells its part of the page from the others. */
    public String getKey() {
        return "fact-" + fact.reply();
    }

    public FactSettlement getKind() {
        return kind;
    }

    public void setKind(FactSettlement kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
