package se.samsyn.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import se.samsyn.Samsyn;

/**
 * How long the server takes to make an initiative's page, over {@link RegistryFiller}'s registry beside the demonstration: the
 * two requests with which a browser that has the scripts opens an address, from the sending of the first to the last byte
 * of the second, by a director and by a partner; and the one with which it goes from there to another's. Limit: 80 ms for
 * nineteen of twenty.
 *
 * <p>{@code ./mvnw -q test-compile exec:exec -Dbench=se.samsyn.bench.PageBenchmark}
 */
public final class PageBenchmark {

    private static final int PAGES = 200;

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    private static final Pattern ANSWER = Pattern.compile("\"syncId\": ?(\\d+)");

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final URI address;

    private PageBenchmark(URI address) {
        this.address = address;
    }

    public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
        try (var application = new SpringApplicationBuilder(Samsyn.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--samsyn.data=target/bench-page",
                        "--samsyn.municipalities=0127",
                        "--samsyn.demonstration=true")) {
            try (var connection = PictureBenchmark.owner(application)) {
                awaitDemonstration(connection);
                RegistryFiller.fill(connection);
            }
            var address = URI.create(
                    "http://localhost:" + application.getEnvironment().getProperty("local.server.port") + "/");
            Times.heading();
            for (var who : Map.of("direktor", "director", "miljo", "partner").entrySet()) {
                var browser = new PageBenchmark(address);
                browser.signIn(who.getKey());
                // until what runs often is compiled
                browser.open(PAGES, new ArrayList<>());
                var next = new ArrayList<Double>();
                Times.print(who.getValue() + ", page of an initiative", browser.open(PAGES, next));
                Times.print(who.getValue() + ", from there to another's", next);
            }
        }
    }

    /** It makes its editions and its release after the start, which would take their time from what is measured. */
    private static void awaitDemonstration(Connection connection) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            for (var made = false; !made; Thread.sleep(100)) {
                try (var rows = statement.executeQuery(
                        "select (select count(*) from edition) > 1" + " and exists (select from release_package)")) {
                    made = rows.next() && rows.getBoolean(1);
                }
            }
        }
    }

    private void signIn(String who) throws IOException, InterruptedException {
        post(
                "logga-in",
                "application/x-www-form-urlencoded",
                "username=" + who + "&password=samsyn&_csrf=" + in(get("logga-in"), TOKEN));
    }

    /**
     * Those of the filler that everybody sees, one after the other.
     *
     * @param next how long it took to go from each to another's page
     */
    private List<Double> open(int pages, List<Double> next) throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        for (var page = 0; page < pages; page++) {
            var path = "initiativ/" + (100 + page * 5);
            var start = System.nanoTime();
            var begun = get("?v-r=init&location=" + path.replace("/", "%2F") + "&query=");
            var answer = go(begun, 0, 0, path);
            var opened = System.nanoTime();
            go(begun, Integer.parseInt(in(answer, ANSWER)), 1, "initiativ/" + (102 + page * 5));
            times.add((opened - start) / 1e6);
            next.add((System.nanoTime() - opened) / 1e6);
            if (!answer.contains("s-page")) {
                throw new IllegalStateException(
                        "Another page than " + path + ": " + answer.substring(0, Math.min(answer.length(), 2_000)));
            }
        }
        return times;
    }

    /** As Vaadin's client does where somebody opens an address or follows a link. */
    private String go(String begun, int answered, int asked, String path) throws IOException, InterruptedException {
        return post("?v-r=uidl&v-uiId=" + in(begun, UI), "application/json", """
                {"csrfToken": "%s", "syncId": %d, "clientId": %d, "rpc": [{"type": "event", "node": 1, "event": "ui-navigate",
                 "data": {"route": "%s", "query": "", "appShellTitle": "", "historyState": null, "trigger": ""}}]}
                """.formatted(
                        in(begun, KEY), answered, asked, path));
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private String post(String path, String type, String content) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(address.resolve(path))
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(content))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String in(String answer, Pattern wanted) {
        var matcher = wanted.matcher(answer);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + wanted + " in " + answer);
        }
        return matcher.group(1);
    }
}
