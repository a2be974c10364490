package candour.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.CannotStart;
import candour.shared.Mode;
import org.junit.jupiter.api.Test;

class DemoCouncilTest {

    @Test
    void never_serves_as_a_real_one() {
        assertThatThrownBy(() -> DemoCouncil.refuseStrangers(new Mode("production"), DemoCouncil.NAME))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("invented council");
        assertThatThrownBy(() -> DemoCouncil.refuseStrangers(new Mode(null), DemoCouncil.NAME))
                .isInstanceOf(CannotStart.class);
        assertThatCode(() -> DemoCouncil.refuseStrangers(new Mode("demo"), DemoCouncil.NAME))
                .doesNotThrowAnyException();
    }

    @Test
    void is_never_made_of_a_real_one() {
        assertThatThrownBy(() -> DemoCouncil.refuseStrangers(new Mode("demo"), "Testshire"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("real council");
        assertThatCode(() -> DemoCouncil.refuseStrangers(new Mode("production"), "Testshire"))
                .doesNotThrowAnyException();
    }
}
