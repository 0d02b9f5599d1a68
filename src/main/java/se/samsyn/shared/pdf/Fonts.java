package se.samsyn.shared.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The PDF's fonts, read without their table of substitutions. With it, "ft" and "tt" are drawn as one sign of which the
 * file does not say what it stands for: searching, copying and screen readers then find "l\u00f6 en" for "l\u00f6ften".
 */
final class Fonts {

    /** Where the directory of tables begins, and how long each of its entries is. */
    private static final int DIRECTORY = 12;

    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int PASSED_OVER = tag("gsub");

    private Fonts() {}

    static InputStream read(String path) {
        try (var font = Objects.requireNonNull(Fonts.class.getResourceAsStream(path), path)) {
            return new ByteArrayInputStream(withoutSubstitutions(font.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renames the table in the directory: readers pass over what they do not know. */
    private static byte[] withoutSubstitutions(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        var tables = bytes.getShort(4);
        for (var i = 0; i < tables; i++) {
            var entry = DIRECTORY + i * ENTRY;
            if (bytes.getInt(entry) == SUBSTITUTIONS) {
                bytes.putInt(entry, PASSED_OVER);
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
