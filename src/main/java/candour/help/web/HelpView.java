package candour.help.web;

import candour.access.CurrentUser;
import candour.access.Grant;
import candour.help.Guide;
import candour.help.Word;
import candour.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The guides, those of one's own roles first, and the words. */
@Named
@RequestScoped
public class HelpView {

    @Inject
    private CurrentUser user;

    @Inject
    private Messages words;

    public List<Guide> getOwn() {
        return Guide.all().stream().filter(this::isOwn).toList();
    }

    public List<Guide> getOthers() {
        return Guide.all().stream().filter(guide -> !isOwn(guide)).toList();
    }

    private boolean isOwn(Guide guide) {
        return user.identity().grants().stream().map(Grant::role).anyMatch(guide.role()::equals);
    }

    /** By the alphabet. */
    public List<Word> getWords() {
        var byName = Comparator.comparing((Word word) -> words.of(word), Collator.getInstance(Locale.UK));
        return Stream.of(Word.values()).sorted(byName).toList();
    }
}
