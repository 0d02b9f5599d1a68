package se.samsyn.news;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RuleViolation;

/** Reads a server's last answer: only a page or a text, and no more of it than is allowed. */
final class FetchedPage {

    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml", "text/plain");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([a-z0-9_.:-]+)");

    private static final int MOST_SHOWN = 60;

    private FetchedPage() {}

    static Fetched read(URI address, HttpResponse<?> response, InputStream body, int maxBytes, IntConsumer progress)
            throws IOException {
        var status = response.statusCode();
        if (status == 404 || status == 410) {
            throw new RuleViolation("address", "news.fetch.gone");
        }
        if (status == 401 || status == 403) {
            throw new RuleViolation("address", "news.fetch.refused");
        }
        if (status != 200) {
            throw new RuleViolation("address", "news.fetch.status", status);
        }
        var contentType = response.headers().firstValue("content-type").orElse("");
        var type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw new RuleViolation("address", "news.fetch.notAPage", shown(type));
        }
        return new Fetched(address, bytes(decoded(response, body), maxBytes, progress), charset(contentType));
    }

    private static InputStream decoded(HttpResponse<?> response, InputStream body) throws IOException {
        var encoding = response.headers().firstValue("content-encoding").orElse("identity");
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> body;
            case "gzip", "x-gzip" -> new GZIPInputStream(body);
            default -> throw new RuleViolation("address", "news.fetch.notAPage", shown(encoding));
        };
    }

    /** What a server says of itself is shown so far as it can be a name of a type. */
    private static String shown(String said) {
        var name = said.length() > MOST_SHOWN ? said.substring(0, MOST_SHOWN) : said;
        var end = 0;
        while (end < name.length()
                && (name.charAt(end) < 128
                        && (Character.isLetterOrDigit(name.charAt(end)) || "/+.-_".indexOf(name.charAt(end)) >= 0))) {
            end++;
        }
        return end == 0 ? "?" : name.substring(0, end);
    }

    /** Counts what comes out, so that neither a false length nor a compressed flood gets past the limit. */
    private static byte[] bytes(InputStream body, int maxBytes, IntConsumer progress) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[16 * 1024];
        for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > maxBytes) {
                throw new RuleViolation("address", "news.fetch.tooLarge", ArticleIntake.megabytes(maxBytes));
            }
            progress.accept(bytes.size());
        }
        return bytes.toByteArray();
    }

    private static @Nullable Charset charset(String contentType) {
        var matcher = CHARSET.matcher(contentType);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
