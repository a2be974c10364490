package candour.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The memory of a running server, after a collection of what it no longer needs. */
record Heap(double usedMegabytes, double mostMegabytes) {

    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final Pattern MOST = Pattern.compile("-XX:MaxHeapSize=(\\d+)");
    private static final double LIMIT_MEGABYTES = 512;

    static Heap of(long pid) {
        ask(pid, "GC.run");
        var used = USED.matcher(ask(pid, "GC.heap_info"));
        var kilobytes = 0d;
        while (used.find()) {
            kilobytes += Double.parseDouble(used.group(1));
        }
        var most = MOST.matcher(ask(pid, "VM.flags"));
        if (!most.find() || kilobytes == 0) {
            throw new IllegalStateException("jcmd says nothing about the heap of " + pid);
        }
        return new Heap(kilobytes / 1024, Double.parseDouble(most.group(1)) / 1024 / 1024);
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
