package candour.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    @TempDir
    private Path folder;

    @RepeatedTest(5)
    void are_deleted_by_the_sweep_and_by_an_import_that_ends_at_the_same_time() throws Exception {
        var upload = Files.createDirectory(folder.resolve("upload"));
        for (int i = 0; i < 3000; i++) {
            Files.createFile(upload.resolve(String.valueOf(i)));
        }
        var threads = Executors.newFixedThreadPool(2);
        Callable<Boolean> delete = () -> {
            Uploads.delete(upload);
            return true;
        };
        for (var each : threads.invokeAll(List.of(delete, delete))) {
            assertThat(each.get()).isTrue();
        }
        threads.shutdown();
        Uploads.delete(upload);
        assertThat(upload).doesNotExist();
    }
}
