package se.samsyn.news;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.samsyn.shared.RuleViolation;

/**
 * Fetches a page from the web for an import: within a time and a size, and never from an address that only the server
 * itself could reach.
 *
 * <p>A name is looked up and <em>all</em> its addresses are checked before each request, and once more after the answer:
 * the JVM keeps what it has looked up for 30 s, which is longer than a fetch may take, so that the second check sees
 * the very addresses that the request went to. A name that changes its address in between gains nothing.
 */
@Component
class ArticleFetcher {

    private static final int MAX_REDIRECTS = 5;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final ImportSettings settings;
    private final Predicate<InetAddress> mayReach;

    @Autowired
    ArticleFetcher(ImportSettings settings) {
        this(settings, address -> settings.allowPrivateAddresses() || PublicAddresses.isPublic(address));
    }

    ArticleFetcher(ImportSettings settings, Predicate<InetAddress> mayReach) {
        this.settings = settings;
        this.mayReach = mayReach;
    }

    /**
     * Waits until the page is there; the caller's interruption ends it.
     *
     * @param progress told the number of bytes so far, from another thread
     * @throws RuleViolation at field {@code address}, saying what happened
     * @throws InterruptedException where the caller no longer wants it
     */
    Fetched fetch(URI address, IntConsumer progress) throws InterruptedException {
        var task = executor.submit(() -> follow(address, progress));
        try {
            return task.get(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw tooSlow();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuleViolation violation) {
                throw violation;
            }
            throw failure(address, e.getCause());
        } finally {
            task.cancel(true);
        }
    }

    private Fetched follow(URI start, IntConsumer progress) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeLimit())
                .build();
        try {
            var address = start;
            for (var hop = 0; hop <= MAX_REDIRECTS; hop++) {
                check(address);
                var response = client.send(request(address), HttpResponse.BodyHandlers.ofInputStream());
                try (var body = response.body()) {
                    check(address);
                    if (!REDIRECTS.contains(response.statusCode())) {
                        return FetchedPage.read(address, response, body, settings.maxBytes(), progress);
                    }
                    address = target(address, response);
                }
            }
            throw new RuleViolation("address", "news.fetch.redirects", MAX_REDIRECTS);
        } finally {
            client.shutdownNow();
        }
    }

    private HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(settings.timeLimit())
                .header("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9")
                .header("Accept-Language", "sv, en;q=0.5")
                .header("User-Agent", "Samsyn")
                .GET()
                .build();
    }

    private void check(URI address) throws UnknownHostException {
        for (var resolved : InetAddress.getAllByName(address.getHost())) {
            if (!mayReach.test(resolved)) {
                throw new RuleViolation("address", "news.fetch.private", address.getHost());
            }
        }
    }

    private static URI target(URI from, HttpResponse<?> response) {
        var location = response.headers()
                .firstValue("location")
                .orElseThrow(() -> new RuleViolation("address", "news.fetch.status", response.statusCode()));
        try {
            return WebAddress.parse(from.resolve(location.replace(" ", "%20")).toString());
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("address", "news.fetch.status", response.statusCode());
        }
    }

    private static RuleViolation failure(URI address, @Nullable Throwable cause) {
        return switch (cause) {
            case UnknownHostException _ -> new RuleViolation("address", "news.fetch.noHost", address.getHost());
            case HttpTimeoutException _ -> tooSlow();
            case ConnectException _ -> new RuleViolation("address", "news.fetch.noAnswer", address.getHost());
            case SSLException _ -> new RuleViolation("address", "news.fetch.certificate", address.getHost());
            case null, default -> new RuleViolation("address", "news.fetch.broken", address.getHost());
        };
    }

    private static RuleViolation tooSlow() {
        return new RuleViolation("address", "news.fetch.tooSlow");
    }
}
