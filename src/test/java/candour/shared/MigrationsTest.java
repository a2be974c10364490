package candour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final String H2 = "jdbc:h2:file:/tmp/candour";
    private static final String POSTGRESQL = "jdbc:postgresql://db/candour";

    @Test
    void h2_is_for_demo_and_trial_and_production_is_the_default() {
        assertThat(Migrations.refusal(H2, new Mode("production")))
                .get()
                .asString()
                .startsWith("H2 is for demo and trial only.");
        assertThat(Migrations.refusal(H2, new Mode(null))).isPresent();
        assertThat(Migrations.refusal(H2, new Mode("DEMO"))).isEmpty();
        assertThat(Migrations.refusal(H2, new Mode("test"))).isEmpty();
    }

    @Test
    void postgresql_is_used_in_production_only_where_it_keeps_what_people_wrote_out_of_the_log() {
        for (var talkative : new String[] {
            "",
            "?connectTimeout=3",
            "?logServerErrorDetail=true",
            "?logServerErrorDetail=falsely",
            "?xlogServerErrorDetail=false"
        }) {
            assertThat(Migrations.refusal(POSTGRESQL + talkative, new Mode("production")))
                    .as(talkative)
                    .get()
                    .asString()
                    .contains("logServerErrorDetail=false", "CANDOUR_DB_URL");
            assertThat(Migrations.refusal(POSTGRESQL + talkative, new Mode("test")))
                    .isEmpty();
        }
        for (var quiet : new String[] {
            "?logServerErrorDetail=false", "?connectTimeout=3&logServerErrorDetail=false&socketTimeout=30"
        }) {
            assertThat(Migrations.refusal(POSTGRESQL + quiet, new Mode("production")))
                    .isEmpty();
        }
    }
}
