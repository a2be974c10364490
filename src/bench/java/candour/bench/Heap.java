package candour.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The memory of a running server: what it holds on to, counted object by object at one moment, for what a busy server makes
 * and lets go of after a collection is no use of memory; and how much it may have.
 */
record Heap(double usedMegabytes, double mostMegabytes) {

    private static final Pattern USED = Pattern.compile("Total +\\d+ +(\\d+)");
    private static final Pattern MOST = Pattern.compile("-XX:MaxHeapSize=(\\d+)");
    private static final double LIMIT_MEGABYTES = 512;

    static Heap of(long pid) {
        var used = USED.matcher(ask(pid, "GC.class_histogram"));
        var most = MOST.matcher(ask(pid, "VM.flags"));
        if (!used.find() || !most.find()) {
            throw new IllegalStateException("jcmd says nothing about the heap of " + pid);
        }
        return new Heap(megabytes(used.group(1)), megabytes(most.group(1)));
    }

    private static double megabytes(String bytes) {
        return Double.parseDouble(bytes) / 1024 / 1024;
    }

    private static String ask(long pid, String what) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var process = new ProcessBuilder(jcmd, String.valueOf(pid), what)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ratio is of the largest heap it may have to the limit; what it used stands beside it. */
    Result toResult() {
        return new Result(
                "Memory: largest heap",
                String.format(
                        Locale.ROOT, "%.0f MB, never short; %.0f MB used after it all", mostMegabytes, usedMegabytes),
                String.format(Locale.ROOT, "%.0f MB", LIMIT_MEGABYTES),
                mostMegabytes / LIMIT_MEGABYTES,
                1d,
                Map.of("usedMegabytes", usedMegabytes, "mostMegabytes", mostMegabytes));
    }
}
