package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.samsyn.shared.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(30)
class ReadingDeskTest {

    private final ReadingDesk desk = new ReadingDesk(new ImportSettings(false, Duration.ofMillis(300), 1000));

    @AfterEach
    void close() {
        desk.destroy();
    }

    @Test
    void what_takes_too_long_is_stopped_and_said_at_its_field() throws InterruptedException {
        var stopped = new CountDownLatch(1);

        refuses(
                "news.unusable.tooHard",
                () -> desk.read("text", () -> {
                    try {
                        Thread.sleep(20_000);
                    } catch (InterruptedException e) {
                        stopped.countDown();
                    }
                    return "";
                }));

        assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void reading_never_takes_a_carrier_of_virtual_threads() {
        assertThat(desk.read("text", () -> Thread.currentThread().isVirtual())).isFalse();
    }

    @Test
    void what_is_nested_too_deep_is_refused_and_not_broken() {
        refuses(
                "news.unusable.tooHard",
                () -> desk.read("text", () -> {
                    throw new StackOverflowError();
                }));
    }

    @Test
    void a_rules_words_reach_whoever_asked() {
        refuses(
                "news.unusable.empty",
                () -> desk.read("text", () -> {
                    throw new RuleViolation("text", "news.unusable.empty");
                }));
    }

    @Test
    void those_who_would_wait_too_long_are_told_at_once() throws InterruptedException {
        var go = new CountDownLatch(1);
        for (var i = 0; i < 18; i++) {
            Thread.ofVirtual().start(() -> {
                try {
                    desk.read("text", Duration.ofSeconds(20), () -> go.await(20, TimeUnit.SECONDS));
                } catch (InterruptedException | RuleViolation e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        Thread.sleep(1000);

        refuses("news.unusable.busy", () -> desk.read("text", () -> ""));
        go.countDown();
    }

    private static void refuses(String key, Runnable reading) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo("text");
        });
    }
}
