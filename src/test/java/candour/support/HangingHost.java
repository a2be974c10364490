package candour.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Another system that takes the call and never comes to an end: says nothing, or one byte of many every half second. */
public final class HangingHost implements AutoCloseable {

    private final ServerSocket door;
    private final boolean drips;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();

    private HangingHost(boolean drips) {
        this.drips = drips;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::listen);
    }

    public static HangingHost silent() {
        return new HangingHost(false);
    }

    public static HangingHost dripping() {
        return new HangingHost(true);
    }

    public String address() {
        return "http://127.0.0.1:" + door.getLocalPort() + "/notices";
    }

    public int calls() {
        return calls.get();
    }

    private void listen() {
        while (over.getCount() > 0) {
            try {
                var caller = door.accept();
                calls.incrementAndGet();
                start(() -> hold(caller));
            } catch (IOException closed) {
                // the end
            }
        }
    }

    private void hold(Socket caller) {
        try (caller) {
            if (drips) {
                caller.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            }
            while (!over.await(500, TimeUnit.MILLISECONDS)) {
                if (drips) {
                    caller.getOutputStream().write('.');
                }
            }
        } catch (IOException hungUp) {
            // as it should be
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "hanging host");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        door.close();
    }
}
