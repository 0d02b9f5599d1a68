package se.samsyn.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Small, and large when they are read. Below what they hide stands what {@link Samples#pdf} writes. */
final class HostilePdfs {

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    private HostilePdfs() {}

    /** A megabyte, whose page is drawn by a gigabyte of digits that never end. */
    static byte[] thatUnfolds() {
        return changed(document -> {
            var stream = new COSStream();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (var megabyte = 0; megabyte < 1_024; megabyte++) {
                    out.write("1".repeat(1 << 20).getBytes());
                }
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        });
    }

    /** With a picture of one pixel, whose mask says that it is as large. */
    static byte[] withMask(String name, int width, int height) {
        return changed(document -> {
            var image = image(document, 1, 1);
            var mask = image(document, width, height);
            mask.getCOSObject().setBoolean(COSName.IMAGE_MASK, name.equals("Mask"));
            image.getCOSObject().setItem(COSName.getPDFName(name), mask);
            try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true)) {
                content.drawImage(image, 0, 0, 100, 100);
            }
        });
    }

    /** It has one pixel, whatever it says. */
    private static PDImageXObject image(PDDocument document, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(0);
        }
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(bytes.toByteArray()),
                COSName.FLATE_DECODE,
                width,
                height,
                8,
                PDDeviceGray.INSTANCE);
    }

    private static byte[] changed(Change change) {
        try (var document = Loader.loadPDF(Samples.pdf(1));
                var out = new ByteArrayOutputStream()) {
            change.on(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
