package se.samsyn.attachment;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Reads one PDF, in a process of its own, which {@link PdfPages} starts with little memory and ends when it takes too long:
 * what a PDF unfolds to nobody can tell before. Nothing in it that acts is carried out.
 */
final class PdfProgram {

    /** Asked for instead of a page. */
    static final int COUNT = -1;

    /** Of the picture of a page, in pixels. */
    private static final int WIDTH = 1_200;

    private static final int HIGHEST = 3_000;

    /** Of a picture within the page, with what masks it. */
    private static final long MOST_PIXELS = 40_000_000;

    private PdfProgram() {}

    /**
     * Writes the number of pages in words, or a page as PNG, and nothing where that cannot be done.
     *
     * @param arguments the file, the page from 0 or {@link #COUNT}, the longest time in milliseconds
     */
    public static void main(String[] arguments) throws IOException {
        endAfter(Long.parseLong(arguments[2]));
        var out = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ImageIO.setUseCache(false);
        var page = Integer.parseInt(arguments[1]);
        try (var document = Loader.loadPDF(new RandomAccessReadBufferedFile(Path.of(arguments[0])))) {
            out.write(
                    page == COUNT
                            ? Integer.toString(document.getNumberOfPages()).getBytes(StandardCharsets.US_ASCII)
                            : draw(document, page));
        }
    }

    /** Even where whoever started it is gone. */
    private static void endAfter(long millis) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
    }

    private static byte[] draw(PDDocument document, int page) throws IOException {
        var box = document.getPage(page).getCropBox();
        var turned = document.getPage(page).getRotation() % 180 != 0;
        var width = turned ? box.getHeight() : box.getWidth();
        var height = turned ? box.getWidth() : box.getHeight();
        var renderer = new Limited(document);
        renderer.setSubsamplingAllowed(true);
        return Pictures.png(renderer.renderImage(page, Math.min(WIDTH / width, HIGHEST / height), ImageType.RGB));
    }

    /** Leaves out pictures that are too large. */
    private static final class Limited extends PDFRenderer {

        Limited(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                public void drawImage(PDImage image) throws IOException {
                    if (pixels(image) <= MOST_PIXELS) {
                        super.drawImage(image);
                    }
                }
            };
        }

        /** A picture and its masks are all made as wide as the widest and as high as the highest of them. */
        private static long pixels(PDImage image) throws IOException {
            var all = image instanceof PDImageXObject object
                    ? Stream.of(image, object.getMask(), object.getSoftMask())
                            .filter(one -> one != null)
                            .toList()
                    : List.of(image);
            return (long) all.stream().mapToInt(PDImage::getWidth).max().orElse(0)
                    * all.stream().mapToInt(PDImage::getHeight).max().orElse(0);
        }
    }
}
