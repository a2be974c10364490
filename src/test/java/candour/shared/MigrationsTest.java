package candour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void h2_is_for_demo_and_trial_and_production_is_the_default() {
        assertThat(Migrations.refusal("h2", new Mode("production")))
                .get()
                .asString()
                .startsWith("H2 is for demo and trial only.");
        assertThat(Migrations.refusal("h2", new Mode(null))).isPresent();
        assertThat(Migrations.refusal("h2", new Mode("DEMO"))).isEmpty();
        assertThat(Migrations.refusal("h2", new Mode("test"))).isEmpty();
        assertThat(Migrations.refusal("postgresql", new Mode("production"))).isEmpty();
    }
}
