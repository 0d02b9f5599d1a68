package se.samsyn.attachment;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.samsyn.shared.RuleViolation;

/** Pictures as they are shown: drawn anew, smaller, and never as they came. */
final class Pictures {

    /** Of what is shown, in pixels. */
    static final int LONGEST_SIDE = 1_600;

    /** A camera of today makes 50 million pixels; as 200 million bytes that can be drawn, one after the other. */
    static final long MOST_PIXELS = 60_000_000;

    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private Pictures() {}

    /** @throws RuleViolation at {@code file}, where it has too many pixels, or is no picture */
    static void check(byte[] picture) {
        try {
            var pixels = read(picture, reader -> (long) reader.getWidth(0) * reader.getHeight(0));
            if (pixels > MOST_PIXELS) {
                throw new RuleViolation("file", "attachment.file.pixels", MOST_PIXELS / 1_000_000);
            }
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw new RuleViolation("file", "attachment.file.broken");
        }
    }

    /** As PNG, the right way up. @throws IOException where it cannot be shown */
    static byte[] shown(byte[] picture, FileType type) throws IOException {
        try {
            var small = read(picture, reader -> {
                var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("Too many pixels");
                }
                var parameters = reader.getDefaultReadParam();
                var step = Math.max(1, longest / LONGEST_SIDE);
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, parameters);
            });
            return png(upright(small, type == FileType.JPEG ? CameraNotes.orientation(picture) : 1));
        } catch (RuntimeException | OutOfMemoryError e) {
            throw new IOException("Not a picture that can be shown", e);
        }
    }

    static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static <T> T read(byte[] picture, Reading<T> reading) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return reading.from(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** @param orientation as Exif counts: 5 to 8 lie on their side */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = image.getWidth();
        var height = image.getHeight();
        var turned = orientation >= 5;
        var shown = new BufferedImage(
                Math.max(1, (int) Math.round((turned ? height : width) * scale)),
                Math.max(1, (int) Math.round((turned ? width : height) * scale)),
                BufferedImage.TYPE_INT_RGB);
        var graphics = shown.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, shown.getWidth(), shown.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.scale(scale, scale);
        graphics.drawImage(image, turn(orientation, width, height), null);
        graphics.dispose();
        return shown;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
