package candour.report;

import candour.shared.Sentence;

/** The product's own words, for work that has no page: a report is written in the background. */
public final class BundleWording implements Wording {

    @Override
    public String say(String key, Object... arguments) {
        return Sentence.of(key, arguments);
    }
}
