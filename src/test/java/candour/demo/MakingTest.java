package candour.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.CannotStart;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakingTest {

    @TempDir
    private Path folder;

    @Test
    void that_was_cut_off_is_refused_with_what_to_do() {
        var data = folder.resolve("data");
        new Making(data).begins();
        assertThatThrownBy(new Making(data)::refuseIfCutOff)
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "The invented council was made only in part: its first start was cut off. Delete the folder "
                                + data + " (and empty the database, if it is a PostgreSQL one), and start again.");
    }

    @Test
    void that_came_to_its_end_is_not() {
        var making = new Making(folder);
        making.begins();
        making.begins();
        making.ends();
        assertThatCode(new Making(folder)::refuseIfCutOff).doesNotThrowAnyException();
    }
}
