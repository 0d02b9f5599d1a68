package se.samsyn.suggest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures how long suggestions take: those that a started program makes unasked, the first and the second that somebody
 * asks for, warm ones, and those of texts up to the largest that is read. Arguments: files; without any, the labelled articles of the tests.
 */
public final class SuggestBenchmark {

    private static final int WARM_UP = 300;
    /** As often as a started program. */
    private static final int UNASKED = 5;

    private static final int ROUNDS = 100;

    private SuggestBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path file = args.length > 0
                ? Path.of(args[0])
                : Path.of("src/test/resources/suggest/articles/23-arbetsmarknadsminister.txt");
        byte[] content = Files.readAllBytes(file);
        System.out.printf("%s, %d bytes%n", file.getFileName(), content.length);
        byte[] unasked = Files.readAllBytes(Path.of("src/main/resources/suggest/first-article.txt"));
        double before = 0;
        for (int i = 0; i < UNASKED; i++) {
            before += once(unasked);
        }
        System.out.printf("unasked %6.1f ms%n", before);
        System.out.printf("first   %6.1f ms%n", once(content));
        System.out.printf("second  %6.1f ms%n", once(content));
        for (int i = 0; i < WARM_UP; i++) {
            once(content);
        }
        double sum = 0;
        for (int i = 0; i < ROUNDS; i++) {
            sum += once(content);
        }
        System.out.printf("warm    %6.1f ms%n", sum / ROUNDS);
        String body = new ArticleReader()
                .read(content).blocks().stream()
                        .filter(block -> block.kind() != Block.Kind.JUNK)
                        .map(block -> block.in(new ArticleReader().read(content).text()))
                        .reduce("", (a, b) -> a + "\n\n" + b);
        for (int size : List.of(100_000, 200_000, 290_000)) {
            String large = body.repeat(size / body.length());
            System.out.printf(
                    "%,9d characters %6.1f ms%n",
                    large.length(), once(large.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    private static double once(byte[] content) {
        long start = System.nanoTime();
        new Suggester().suggest(new ArticleReader().read(content), Known.empty());
        return (System.nanoTime() - start) / 1e6;
    }
}
