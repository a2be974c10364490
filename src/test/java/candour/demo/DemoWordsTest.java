package candour.demo;

import static org.assertj.core.api.Assertions.assertThat;

import candour.template.EditionDocument.Question;
import candour.template.EditionFixture;
import org.junit.jupiter.api.Test;

class DemoWordsTest {

    /** A reason that fits one question says nothing true about another. */
    @Test
    void say_why_a_question_does_not_apply_only_where_the_standard_allows_for_it() {
        var edition = EditionFixture.shipped();
        assertThat(edition.questions())
                .filteredOn(question -> DemoWords.notApplicable(question.code()).isPresent())
                .allSatisfy(question -> assertThat(question.guidance()).contains("not applicable"))
                .extracting(Question::code)
                .containsExactly("B2", "F3");
    }
}
