package se.samsyn.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown is drawn by the program, within limits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShowFilesTest {

    @TempDir
    private Path folder;

    @Test
    void a_page_becomes_a_picture_that_one_can_read() throws IOException {
        var pdf = file(Samples.pdf(2));

        var page = picture(PdfPages.shown(pdf, 1));

        assertThat(page.getWidth()).isEqualTo(1_200);
        assertThat(hasInk(page)).isTrue();
        assertThat(PdfPages.shown(pdf, 0)).isNotEqualTo(PdfPages.shown(pdf, 1));
    }

    @Test
    void a_page_that_takes_too_long_and_one_that_cannot_be_read_are_given_up() throws IOException {
        var pdf = file(Samples.pdf(1));
        var half = file(Arrays.copyOf(Samples.pdf(1), 300));

        assertThatThrownBy(() -> PdfPages.shown(pdf, 0, Duration.ZERO)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PdfPages.shown(pdf, 7)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PdfPages.shown(half, 0)).isInstanceOf(IOException.class);
        assertThat(PdfPages.count(half)).isEmpty();
        assertThat(ProcessHandle.current().children().map(child -> child.info().commandLine()))
                .noneMatch(command -> command.orElse("").contains("PdfProgram"));
    }

    @Test
    void a_page_that_unfolds_to_a_gigabyte_fills_another_memory_than_the_programs() throws IOException {
        var bomb = file(HostilePdfs.thatUnfolds());
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadAllocatedBytes();

        assertThatThrownBy(() -> PdfPages.shown(bomb, 0)).isInstanceOf(IOException.class);

        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(32 << 20);
        assertThat(PdfPages.count(bomb)).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMask", "Mask"})
    void a_picture_whose_mask_is_too_large_is_left_out_of_its_page(String mask) throws IOException {
        var page = picture(PdfPages.shown(file(HostilePdfs.withMask(mask, 20_000, 20_000)), 0));

        assertThat(hasInk(page)).isTrue();
    }

    @Test
    void a_picture_is_drawn_smaller() throws IOException {
        var shown = picture(Pictures.shown(Samples.picture("png", 4_000, 1_000), FileType.PNG));

        assertThat(shown.getWidth()).isLessThanOrEqualTo(Pictures.LONGEST_SIDE).isGreaterThan(1_000);
        assertThat((double) shown.getWidth() / shown.getHeight()).isBetween(3.95, 4.05);
    }

    /** Where the quarter that is red is once the picture stands upright. */
    @ParameterizedTest
    @CsvSource({
        "1, left, top",
        "2, right, top",
        "3, right, bottom",
        "4, left, bottom",
        "5, left, top",
        "6, right, top",
        "7, right, bottom",
        "8, left, bottom"
    })
    void a_photograph_stands_upright(int orientation, String across, String down) throws IOException {
        var shown = picture(Pictures.shown(Samples.photograph(orientation), FileType.JPEG));

        assertThat(shown.getWidth() > shown.getHeight()).isEqualTo(orientation < 5);
        var x = across.equals("left") ? shown.getWidth() / 4 : shown.getWidth() * 3 / 4;
        var y = down.equals("top") ? shown.getHeight() / 4 : shown.getHeight() * 3 / 4;
        assertThat(new Color(shown.getRGB(x, y)).getRed()).isGreaterThan(200);
        assertThat(new Color(shown.getRGB(shown.getWidth() - x, shown.getHeight() - y)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void a_picture_of_too_many_pixels_is_not_drawn() {
        assertThatThrownBy(() -> Pictures.shown(Samples.pngOf(60_000, 60_000), FileType.PNG))
                .isInstanceOf(IOException.class);
    }

    /** Readers of pictures fail in many ways; this one says that it can, and cannot even be made. */
    @Test
    void a_picture_whose_reader_breaks_is_one_that_cannot_be_shown() {
        var broken = new ImageReaderSpi() {
            @Override
            public boolean canDecodeInput(Object source) throws IOException {
                var in = (ImageInputStream) source;
                in.mark();
                var first = in.read();
                in.reset();
                return first == '!';
            }

            @Override
            public ImageReader createReaderInstance(Object extension) {
                throw new IllegalStateException();
            }

            @Override
            public String getDescription(Locale locale) {
                return "broken";
            }
        };
        IIORegistry.getDefaultInstance().registerServiceProvider(broken);
        try {
            assertThatThrownBy(() -> Pictures.shown(new byte[] {'!'}, FileType.PNG))
                    .isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(RuntimeException.class);
        } finally {
            IIORegistry.getDefaultInstance().deregisterServiceProvider(broken);
        }
    }

    private static boolean hasInk(BufferedImage page) {
        for (var x = 0; x < page.getWidth(); x++) {
            for (var y = 0; y < page.getHeight(); y++) {
                if (new Color(page.getRGB(x, y)).getRed() < 60) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ""), content);
    }
}
