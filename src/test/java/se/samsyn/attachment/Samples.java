package se.samsyn.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as people have them, and as people who mean harm make them. */
public final class Samples {

    /** A test of scanners that all of them take for malware (eicar.org); put together here so that this file is none. */
    public static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    /** Where a camera may have been, as it writes it: the words stand in Exif's part about places. */
    static final String PLACE = "GPSLatitude 59.2 Alby";

    private Samples() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(int pages) {
        return pdf(pages, false);
    }

    static byte[] pdf(int pages, boolean locked) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var number = 1; number <= pages; number++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    content.newLineAtOffset(72, 700);
                    content.showText("Protokoll, sida " + number);
                    content.endText();
                }
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("agare", "hemligt", new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The upper left quarter is red, the rest blue. */
    public static byte[] picture(String format, int width, int height) {
        try (var out = new ByteArrayOutputStream()) {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var graphics = image.createGraphics();
            graphics.setColor(Color.BLUE);
            graphics.fillRect(0, 0, width, height);
            graphics.setColor(Color.RED);
            graphics.fillRect(0, 0, width / 2, height / 2);
            graphics.dispose();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a telephone makes it: Exif says which way is up and where it was, a remark follows, and a hidden part after the end. */
    static byte[] photograph(int orientation) {
        var jpeg = picture("jpg", 400, 200);
        var place = text(PLACE);
        var exif = ByteBuffer.allocate(34 + place.length)
                .put(text("Exif\0\0II"))
                .put(new byte[] {42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0})
                .putInt(0)
                .put(place)
                .array();
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        segment(out, 0xE1, exif);
        segment(out, 0xE1, text("http://ns.adobe.com/xap/1.0/\0<x>" + PLACE + "</x>"));
        segment(out, 0xFE, text(PLACE));
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes(text("PK\3\4 " + PLACE));
        return out.toByteArray();
    }

    /** Its first segment carries a smaller picture, and so does one more of the same number. */
    static byte[] jpegWithThumbnail() {
        var jpeg = picture("jpg", 40, 20);
        var small = ByteBuffer.allocate(14 + 3)
                .put(jpeg, 6, 12)
                .put(new byte[] {1, 1, 10, 20, 30})
                .array();
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        segment(out, 0xE0, small);
        segment(out, 0xE0, text("JFXX\0\20" + PLACE));
        segment(out, 0xF5, text(PLACE));
        out.write(jpeg, 20, jpeg.length - 20);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.writeBytes(ByteBuffer.allocate(4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .array());
        out.writeBytes(content);
    }

    static byte[] pngWith(String chunk, byte[] content) {
        var png = picture("png", 40, 20);
        var out = new ByteArrayOutputStream();
        var afterHeader = 8 + 25;
        out.write(png, 0, afterHeader);
        out.writeBytes(chunk(chunk, content));
        out.write(png, afterHeader, png.length - afterHeader);
        return out.toByteArray();
    }

    /** Whose second chunk says that it is so many bytes long. */
    static byte[] pngWithLength(int length) {
        var png = picture("png", 40, 20);
        ByteBuffer.wrap(png).putInt(8 + 25, length);
        return png;
    }

    /** A kilobyte that says that it is a picture of so many pixels. */
    static byte[] pngOf(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        out.writeBytes(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array()));
        out.writeBytes(chunk("IDAT", new byte[1_000]));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(text(name));
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(text(name))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] docx() {
        return openXml("wordprocessingml.document");
    }

    static byte[] openXml(String kind) {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." + kind
                        + ".main+xml\"/></Types>"));
    }

    static byte[] openDocument(String kind) {
        var entries = new LinkedHashMap<String, String>();
        entries.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        entries.put("content.xml", "<x/>");
        return zip(entries);
    }

    static byte[] zip(Map<String, String> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(text(entry.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A program for Windows, as far as its beginning tells. */
    static byte[] program() {
        var program = new byte[1_024];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 128;
        System.arraycopy(text("PE\0\0"), 0, program, 128, 4);
        return program;
    }

    static byte[] both(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    public static ReceivedFile received(FileIntake intake, String name, byte[] content) {
        try {
            return intake.receive(new ByteArrayInputStream(content), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
