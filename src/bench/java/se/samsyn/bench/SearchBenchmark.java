package se.samsyn.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.samsyn.Samsyn;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.search.SearchService;

/**
 * How long a search takes that is made while somebody types, over {@link RegistryFiller}'s registry: 200 searches of five
 * kinds, by a director and by a partner. Beside it the very same statements, run by hand by the tables' owner, to whom row
 * security does not apply. Limits: 60 ms for nineteen of twenty, and 1.5 times the statements by hand.
 *
 * <p>{@code ./mvnw -q test-compile exec:java -Dexec.mainClass=se.samsyn.bench.SearchBenchmark}
 */
public final class SearchBenchmark {

    private static final int SEARCHES = 200;

    private static final Map<String, Caller> CALLERS = Map.of(
            "director", new Caller("0127", 1, "Benchmark", Set.of(Role.DIRECTOR), null),
            "partner", new Caller("0127", 2, "Benchmark", Set.of(Role.MEMBER), 1L));

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        try (var application = new SpringApplicationBuilder(Samsyn.class, PictureBenchmark.Statements.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--samsyn.data=target/bench-search",
                        "--samsyn.municipalities=0127",
                        "--samsyn.demonstration=false")) {
            try (var connection = PictureBenchmark.owner(application)) {
                RegistryFiller.fill(connection);
            }
            System.out.printf("%-28s %8s %8s %8s %12s %8s%n", "ms", "median", "p95", "max", "p95 by hand", "ratio");
            for (var who : List.of("director", "partner")) {
                var all = new ArrayList<String>();
                for (var kind : searches().entrySet()) {
                    measure(application, who + ", " + kind.getKey(), CALLERS.get(who), kind.getValue());
                    all.addAll(kind.getValue());
                }
                measure(application, who + ", all", CALLERS.get(who), all);
            }
        }
    }

    private static Map<String, List<String>> searches() {
        var random = new Random(4711);
        var words = RegistryFiller.words();
        Map<String, List<String>> searches = new java.util.LinkedHashMap<>();
        searches.put(
                "being typed",
                some(random, words, word -> word.substring(0, Math.min(word.length(), 3 + random.nextInt(6)))));
        searches.put(
                "part of a word",
                some(random, words, word -> word.substring(word.length() - Math.min(word.length(), 5))));
        searches.put("two words", some(random, words, word -> word + " " + words.get(random.nextInt(words.size()))));
        searches.put("a letter wrong", some(random, words, word -> {
            var at = 2 + random.nextInt(word.length() - 3);
            return word.substring(0, at) + word.substring(at + 1);
        }));
        searches.put("numbers", some(random, words, _ -> String.valueOf(1 + random.nextInt(2000))));
        return searches;
    }

    private static List<String> some(
            Random random, List<String> words, java.util.function.UnaryOperator<String> typed) {
        return random.ints(SEARCHES / 5, 0, words.size())
                .mapToObj(i -> typed.apply(words.get(i)))
                .toList();
    }

    private static void measure(
            ConfigurableApplicationContext application, String what, Caller caller, List<String> searches)
            throws SQLException {
        var search = application.getBean(SearchService.class);
        var statements = application.getBean(PictureBenchmark.Statements.class);
        Consumer<String> find = words -> CurrentCaller.call(caller, () -> search.find(words, 5));
        searches.forEach(find);
        var service = new ArrayList<Double>();
        var hand = new ArrayList<Double>();
        try (var connection = PictureBenchmark.owner(application)) {
            connection.setAutoCommit(false);
            // the functions that use an index ask for whom a row is by themselves, whoever calls them
            try (var statement = connection.createStatement()) {
                statement.execute("set samsyn.keys = '{" + String.join(",", caller.keys()) + "}'");
            }
            for (var words : searches) {
                statements.seen.clear();
                find.accept(words);
                var sql = List.copyOf(statements.seen);
                PictureBenchmark.run(connection, sql);
                // turn by turn, so that what else the machine does falls on both
                service.add(time(() -> find.accept(words)));
                hand.add(time(() -> PictureBenchmark.run(connection, sql)));
            }
        }
        System.out.printf(
                "%-28s %8.1f %8.1f %8.1f %12.1f %8.2f%n",
                what,
                Times.at(service, 0.5),
                Times.at(service, 0.95),
                Times.at(service, 1),
                Times.at(hand, 0.95),
                Times.at(service, 0.95) / Times.at(hand, 0.95));
    }

    private static double time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
