package se.samsyn.suggest;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Recognises files that are no text by how they begin, whatever their name says. */
final class BinaryContent {

    private static final List<byte[]> BEGINNINGS = List.of(
            ascii("PK\u0003\u0004"),
            ascii("PK\u0005\u0006"),
            bytes(0xD0, 0xCF, 0x11, 0xE0),
            ascii("{\\rtf"),
            bytes(0x89, 'P', 'N', 'G'),
            bytes(0xFF, 0xD8, 0xFF),
            ascii("GIF8"),
            ascii("RIFF"),
            bytes('I', 'I', 0x2A, 0x00),
            bytes('M', 'M', 0x00, 0x2A),
            bytes(0x1F, 0x8B),
            ascii("BZh"),
            bytes(0xFD, '7', 'z', 'X', 'Z'),
            ascii("7z\u00BC\u00AF"),
            ascii("Rar!"),
            bytes(0x7F, 'E', 'L', 'F'),
            ascii("ID3"),
            ascii("OggS"),
            ascii("SQLite format"));

    private static final int PDF_WITHIN = 1024;

    private BinaryContent() {}

    static boolean is(byte[] content) {
        return BEGINNINGS.stream().anyMatch(beginning -> startsWith(content, beginning, 0))
                || startsWith(content, ascii("ftyp"), 4)
                || containsPdfMark(content);
    }

    /** Readers accept a PDF whose mark comes late, so do those who rename one. */
    private static boolean containsPdfMark(byte[] content) {
        byte[] mark = ascii("%PDF-");
        for (int i = 0; i < Math.min(content.length, PDF_WITHIN); i++) {
            if (startsWith(content, mark, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, byte[] beginning, int from) {
        if (content.length < from + beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (content[from + i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
