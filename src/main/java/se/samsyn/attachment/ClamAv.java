package se.samsyn.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Asks ClamAV's daemon over TCP, as clamd(8) describes its command INSTREAM: pieces with their length before them, a length
 * of 0 at the end, one line back. What is no clear answer is none.
 */
final class ClamAv implements MalwareScan {

    private static final int PIECE = 64 * 1024;
    private static final int CONNECT_MILLIS = 5_000;

    /** More than any answer of one line. */
    private static final int ANSWER = 4_096;

    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final String host;
    private final int port;
    private final Duration timeout;

    /** @param address host and port with a colon between them */
    ClamAv(String address, Duration timeout) {
        var colon = address.lastIndexOf(':');
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
        this.timeout = timeout;
    }

    @Override
    public Optional<String> scan(Path file) throws IOException {
        try (var socket = new Socket();
                var in = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(Math.toIntExact(timeout.toMillis()));
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                out.writeInt(piece.length);
                out.write(piece);
            }
            out.writeInt(0);
            out.flush();
            var answer = new String(socket.getInputStream().readNBytes(ANSWER), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
            var found = FOUND.matcher(answer);
            if (found.matches()) {
                return Optional.of(found.group(1));
            }
            if (answer.equals("stream: OK")) {
                return Optional.empty();
            }
            throw new IOException("ClamAV says: " + answer);
        }
    }
}
