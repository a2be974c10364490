package candour.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another system that is told things: keeps what it was sent and answers with a status. */
public final class Receiver implements AutoCloseable {

    /** What came; header names in small letters. */
    public record Told(Map<String, String> headers, String body) {}

    private final ServerSocket door;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile String answer = "204 No Content";

    public Receiver() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::listen, "receiver");
        thread.setDaemon(true);
        thread.start();
    }

    public String address() {
        return "http://127.0.0.1:" + door.getLocalPort() + "/notices";
    }

    /** A status line's end, and headers after it. */
    public void answers(String status) {
        answer = status;
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    private void listen() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                told.add(read(caller));
                var said = "HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
                caller.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // the next one, or the end
            }
        }
    }

    private static Told read(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var headers = new TreeMap<String, String>();
        lines.readLine();
        for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(),
                    line.substring(colon + 1).strip());
        }
        var body = new char[Integer.parseInt(headers.getOrDefault("content-length", "0"))];
        for (var at = 0; at < body.length; ) {
            at += lines.read(body, at, body.length - at);
        }
        return new Told(headers, new String(body));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
