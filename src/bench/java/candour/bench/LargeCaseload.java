package candour.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented looked-after children with a history: for each, two episodes of care, three reviews, and two workers one after
 * the other, as files that a council would send. The same numbers make the same files.
 *
 * @param first the number of the first child
 */
record LargeCaseload(Path folder, int first, int children) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate EARLIEST = LocalDate.of(2016, 4, 1);
    private static final int DAYS = 500;
    private static final int DAYS_OF_FIRST_EPISODE = 90;
    private static final int REVIEWS = 3;

    /** A worker of a team, as files name them. */
    record Post(String worker, String team) {}

    /** The three files of an SSDA903 return. */
    List<Path> asReturn() {
        return List.of(
                write("header.csv", "CHILD,SEX,DOB", child -> child(child) + ",1," + born(child)),
                write("episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC", this::episodes),
                write("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", this::reviews));
    }

    /** Who held which child's case from when to when. */
    List<Path> holdings(List<Post> posts) {
        return List.of(write("holdings.csv", "child,worker,team,from,to", child -> {
            var began = posts.get(child % posts.size());
            var now = now(child, posts);
            return row(child(child), began.worker, began.team, since(child), handedOver(child)) + "\n"
                    + row(child(child), now.worker, now.team, handedOver(child), "");
        }));
    }

    /** Who holds the case of a child now, of those that count from 0. */
    Post now(int child, List<Post> posts) {
        return posts.get((child + 1) % posts.size());
    }

    private String episodes(int child) {
        var moved = DAY.format(since(child).plusDays(DAYS_OF_FIRST_EPISODE));
        return row(child(child), DAY.format(since(child)), "S", "C2", "N1", "U1", moved, "X1") + "\n"
                + row(child(child), moved, "P", "C2", "N1", "U4", "", "");
    }

    private String reviews(int child) {
        return IntStream.rangeClosed(1, REVIEWS)
                .mapToObj(review ->
                        row(child(child), born(child), DAY.format(since(child).plusDays(28L * review)), "PN1"))
                .collect(Collectors.joining("\n"));
    }

    /** The number by which the council knows a child. */
    String child(int child) {
        return String.valueOf(first + child);
    }

    private static String born(int child) {
        return DAY.format(LocalDate.of(2004 + child % 12, 1 + child % 11, 1 + child % 27));
    }

    private static LocalDate since(int child) {
        return EARLIEST.plusDays(child % DAYS);
    }

    private static LocalDate handedOver(int child) {
        return since(child).plusDays(DAYS_OF_FIRST_EPISODE);
    }

    private static String row(Object... cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(cell -> String.valueOf(cells[cell]))
                .collect(Collectors.joining(","));
    }

    private Path write(String name, String header, IntFunction<String> rows) {
        var file = folder.resolve(first + "-" + name);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            for (var child = 0; child < children; child++) {
                out.write(rows.apply(child) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
