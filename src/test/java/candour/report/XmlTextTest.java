package candour.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void what_people_wrote_cannot_become_a_tag() {
        assertThat(XmlText.of("\"><svg onload='x'>&\u0000"))
                .isEqualTo("&quot;&gt;&lt;svg onload=&#39;x&#39;&gt;&amp; ");
    }

    @Test
    void what_no_xml_may_hold_becomes_a_space() {
        assertThat(XmlText.of("a\u0007b\uD800c\uFFFFd\u0085e")).isEqualTo("a b c d e");
        assertThat(XmlText.of("Tŷ 東 😀")).isEqualTo("Tŷ 東 😀");
    }
}
