package se.samsyn.news;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.samsyn.suggest.ArticleReader;
import se.samsyn.suggest.Known;
import se.samsyn.suggest.Suggester;
import se.samsyn.suggest.Suggestion;

/**
 * Makes suggestions that nobody asked for once the program is ready: the very first take ten times as long as the
 * second, because dictionaries are read and classes loaded, and no user should be the one who waits for that. On a
 * thread of its own and only where pages are served: neither the start nor the command waits for it.
 */
@Component
class FirstSuggestion {

    /** The first reads and loads; a few more, a fraction of its time each, let the compiler see what is used. */
    private static final int ROUNDS = 5;

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            start();
        }
    }

    static Thread start() {
        var thread = new Thread(
                () -> {
                    for (int i = 0; i < ROUNDS; i++) {
                        make();
                    }
                },
                "first-suggestion");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        return thread;
    }

    /** What is suggested from the made-up article, or null where it cannot be read: then only the warmth is missing. */
    static @Nullable List<Suggestion> make() {
        try {
            byte[] article = new ClassPathResource("suggest/first-article.txt").getContentAsByteArray();
            return new Suggester().suggest(new ArticleReader().read(article), Known.empty());
        } catch (IOException e) {
            return null;
        }
    }
}
