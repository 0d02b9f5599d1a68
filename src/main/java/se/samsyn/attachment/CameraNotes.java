package se.samsyn.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.samsyn.shared.RuleViolation;

/**
 * Takes out of a picture what cameras and programs write beside it: where it was taken, when, with which device, by whom. The
 * picture itself is copied as it is, with its colours and which way is up; what hangs on after its end is left out.
 */
final class CameraNotes {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    /** What a PNG needs to be shown as it is meant. All other chunks are notes. */
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs", "hIST");

    /** What follows upon a chunk, in bytes. */
    private static final int CHECKSUM = 4;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    /** Of what is kept of a segment, in bytes. */
    private static final int JFIF_LENGTH = 12;

    /** The same; they say how Adobe's programs have encoded the colours. */
    private static final int ADOBE_LENGTH = 12;

    private static final int ORIENTATION = 0x0112;

    private CameraNotes() {}

    /** @throws RuleViolation at {@code file}, where it is no whole picture */
    static byte[] without(byte[] picture, FileType type) {
        try {
            return type == FileType.PNG ? png(ByteBuffer.wrap(picture)) : jpeg(ByteBuffer.wrap(picture));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RuleViolation("file", "attachment.file.broken");
        }
    }

    /** Which way is up, as Exif counts: 1 to 8, 1 being as it is stored. */
    static int orientation(byte[] jpeg) {
        try {
            var in = ByteBuffer.wrap(jpeg).position(2);
            for (var marker = marker(in); marker != 0xDA; marker = marker(in)) {
                var segment = segment(in);
                if (marker == 0xE1 && startsWith(segment, EXIF)) {
                    return orientation(segment.position(EXIF.length).slice());
                }
            }
            return 1;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return 1;
        }
    }

    private static byte[] png(ByteBuffer in) {
        var out = new ByteArrayOutputStream(in.capacity());
        in.position(PNG.length);
        out.writeBytes(PNG);
        while (true) {
            var start = in.position();
            var length = in.getInt();
            var name = new byte[4];
            in.get(name);
            if (length < 0 || length > in.remaining() - CHECKSUM) {
                throw new IllegalArgumentException("No chunk of " + length + " bytes");
            }
            in.position(in.position() + length + CHECKSUM);
            var chunk = new String(name, StandardCharsets.US_ASCII);
            if (SHOWN.contains(chunk)) {
                out.write(in.array(), start, in.position() - start);
            }
            if (chunk.equals("IEND")) {
                return out.toByteArray();
            }
        }
    }

    private static byte[] jpeg(ByteBuffer in) {
        var out = new ByteArrayOutputStream(in.capacity());
        var orientation = orientation(in.array());
        in.position(2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        if (orientation != 1) {
            out.writeBytes(upwards(orientation));
        }
        while (true) {
            var marker = marker(in);
            if (marker == 0xD9) {
                out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
                return out.toByteArray();
            }
            var start = in.position();
            var segment = segment(in);
            if (marker == 0xE0 && startsWith(segment, JFIF)) {
                // how dense its pixels are; the small picture that may follow can show what was cut away since
                out.writeBytes(beginning(marker, segment, JFIF_LENGTH, 2));
            } else if (marker == 0xEE && startsWith(segment, ADOBE)) {
                out.writeBytes(beginning(marker, segment, ADOBE_LENGTH, 0));
            } else if (isShown(marker, segment)) {
                out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker});
                out.write(in.array(), start, in.position() - start);
            }
            if (marker == 0xDA) {
                var pixels = in.position();
                skipPixels(in);
                out.write(in.array(), pixels, in.position() - pixels);
            }
        }
    }

    /** What the picture is made of, and what its colours mean; no remarks, and nothing else that programs add. */
    private static boolean isShown(int marker, ByteBuffer segment) {
        return marker >= 0xC0 && marker <= 0xDF || marker == 0xE2 && startsWith(segment, COLOURS);
    }

    /** A segment of the first bytes of another, and zeroes after them. */
    private static byte[] beginning(int marker, ByteBuffer segment, int kept, int zeroes) {
        return ByteBuffer.allocate(4 + kept + zeroes)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + kept + zeroes))
                .put(segment.slice(0, kept))
                .array();
    }

    /** To the next marker; what looks like one within the pixels is followed by 0, or begins a part anew (D0 to D7). */
    private static void skipPixels(ByteBuffer in) {
        while (true) {
            if (in.get() == (byte) 0xFF) {
                var next = in.get() & 0xFF;
                if (next == 0xFF) {
                    in.position(in.position() - 1);
                } else if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                    in.position(in.position() - 2);
                    return;
                }
            }
        }
    }

    private static int marker(ByteBuffer in) {
        if (in.get() != (byte) 0xFF) {
            throw new IllegalArgumentException("No marker");
        }
        var marker = in.get() & 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    /** What is in a segment, without its length; the buffer stands after it then. */
    private static ByteBuffer segment(ByteBuffer in) {
        var start = in.position();
        var length = in.getShort() & 0xFFFF;
        in.position(start + length);
        return ByteBuffer.wrap(in.array(), start + 2, length - 2).slice();
    }

    private static boolean startsWith(ByteBuffer segment, byte[] beginning) {
        return segment.remaining() >= beginning.length
                && segment.slice(0, beginning.length).equals(ByteBuffer.wrap(beginning));
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** Exif with nothing in it but which way is up. */
    private static byte[] upwards(int orientation) {
        return ByteBuffer.allocate(36)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) 34)
                .put(EXIF)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
