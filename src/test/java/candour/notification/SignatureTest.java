package candour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** {@code printf '1795000000.{}' | openssl dgst -sha256 -hmac secret}. */
    @Test
    void is_the_hmac_of_time_and_body() {
        var signature = Signature.of("secret", Instant.ofEpochSecond(1_795_000_000L, 999_999_999), "{}");
        assertThat(signature.header())
                .isEqualTo("t=1795000000,v1=6b4c7e66d3b69c810f27c4aa67ee370757d4dfdabf1fbb338ea7cf6aba9e0494");
    }
}
