package candour.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** {@code printf 'POST\n/actions\n{}' | sha256sum}. */
    private static final String BY_HAND = "6c375c9792cd17ec33c3d99f0dcf707380523e65e2bff250e1208164c35681e2";

    @Test
    void is_the_hash_of_what_is_said_and_where() throws IOException {
        assertThat(of("{}", null)).isEqualTo(BY_HAND).isNotEqualTo(of("{ }", null));
        var elsewhere = new Fingerprint("POST", "/findings")
                .of(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)), null);
        assertThat(elsewhere).isNotEqualTo(of("{}", null));
    }

    @Test
    void of_a_form_in_parts_leaves_the_boundary_out_and_nothing_else() throws IOException {
        var one = form("b1", "a,b\n1,2\n");
        assertThat(of(one, "b1")).isEqualTo(of(form("other", "a,b\n1,2\n"), "other"));
        assertThat(of(one, "b1")).isNotEqualTo(of(form("b1", "a,b\n1,3\n"), "b1"));
        assertThat(of("x\n-y", "b1")).isNotEqualTo(of("x\ny", "b1"));
        assertThat(of("--b", "b1")).isNotEqualTo(of("-", "b1"));
    }

    private static String form(String boundary, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"files\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(boundary, content, boundary);
    }

    private static String of(String body, String boundary) throws IOException {
        return new Fingerprint("POST", "/actions")
                .of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), boundary);
    }
}
