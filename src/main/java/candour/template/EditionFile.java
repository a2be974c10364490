package candour.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads a template file, YAML or JSON, strictly: what is not understood is refused, with line and remedy.
 */
public final class EditionFile {

    /** In bytes: an edition of 60 questions takes some 60,000, and the stored document holds a million characters. */
    static final int LARGEST = 800_000;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loaderOptions(limits())
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build();

    private EditionFile() {}

    /** Reads and checks a file; throws {@link InvalidEdition} with everything that is wrong with it. */
    public static EditionDocument read(Path file) {
        try {
            var name = String.valueOf(file.getFileName());
            var problems = new ProblemList(name);
            refuseTooLarge(Files.size(file), problems);
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and checks the content of a file.
     *
     * @param name what problems call the file
     */
    public static EditionDocument read(String name, byte[] content) {
        var problems = new ProblemList(name);
        refuseTooLarge(content.length, problems);
        var text = text(content, problems);
        try {
            var lines = SourceLines.of(YAML, text, problems);
            problems.throwIfAny();
            var document = mapper().readValue(text, EditionDocument.class);
            problems.throwIfAny();
            new EditionCheck(document, lines, problems).run();
            problems.throwIfAny();
            return document;
        } catch (JsonMappingException e) {
            problems.add(lineOf(e), "template.problem.wrongType", pathOf(e));
        } catch (JsonProcessingException e) {
            problems.add(lineOf(e), "template.problem.syntax");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.throwIfAny();
        throw new IllegalStateException();
    }

    private static void refuseTooLarge(long bytes, ProblemList problems) {
        if (bytes > LARGEST) {
            problems.add(0, "template.problem.tooLarge", bytes, LARGEST);
            problems.throwIfAny();
        }
    }

    private static String text(byte[] content, ProblemList problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(0, "template.problem.notUtf8");
            throw new InvalidEdition(problems.all());
        }
    }

    private static YAMLMapper mapper() {
        return YAMLMapper.builder(YAML)
                .addModule(new JavaTimeModule())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(50);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private static int lineOf(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }

    private static String pathOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining(" / "));
    }
}
