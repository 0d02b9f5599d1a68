package se.samsyn.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Pages of a PDF as pictures: nothing in it that acts is carried out, and what it may cost has limits, since whoever made it
 * may have meant harm.
 */
final class PdfPages {

    /** Of the picture of a page, in pixels. */
    private static final int WIDTH = 1_200;

    private static final int HIGHEST = 3_000;

    /** Of a picture within the page. */
    private static final long MOST_PIXELS = 40_000_000;

    /** What it may unfold to, in bytes of memory and of temporary files. */
    private static final long MOST_MEMORY = 64L << 20;

    private static final long MOST_UNFOLDED = 256L << 20;

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private PdfPages() {}

    /** How many there are; nothing where it is locked, or cannot be read. */
    static OptionalInt count(Path pdf) {
        try (var document = open(pdf)) {
            var pages = document.getNumberOfPages();
            return pages > 0 ? OptionalInt.of(pages) : OptionalInt.empty();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return OptionalInt.empty();
        }
    }

    /** @param page from 0. @throws IOException where it cannot be shown, or not soon enough */
    static byte[] shown(Path pdf, int page) throws IOException {
        return shown(pdf, page, LONGEST);
    }

    static byte[] shown(Path pdf, int page, Duration longest) throws IOException {
        try (var document = open(pdf)) {
            var box = document.getPage(page).getCropBox();
            var turned = document.getPage(page).getRotation() % 180 != 0;
            var width = turned ? box.getHeight() : box.getWidth();
            var height = turned ? box.getWidth() : box.getHeight();
            var scale = Math.min(WIDTH / width, HIGHEST / height);
            var renderer = new Limited(document, System.nanoTime() + longest.toNanos());
            renderer.setSubsamplingAllowed(true);
            return Pictures.png(renderer.renderImage(page, scale, ImageType.RGB));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new IOException("Not a page that can be shown", e);
        }
    }

    private static PDDocument open(Path pdf) throws IOException {
        var memory = MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_UNFOLDED);
        return Loader.loadPDF(new RandomAccessReadBufferedFile(pdf), memory.streamCache);
    }

    /** Gives up where it takes too long, and leaves out pictures that are too large. */
    private static final class Limited extends PDFRenderer {

        private final long deadline;

        Limited(PDDocument document, long deadline) {
            super(document);
            this.deadline = deadline;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (System.nanoTime() > deadline) {
                        throw new IllegalStateException("Too long");
                    }
                    super.processOperator(operator, operands);
                }

                @Override
                public void drawImage(PDImage image) throws IOException {
                    if ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
                        super.drawImage(image);
                    }
                }
            };
        }
    }
}
