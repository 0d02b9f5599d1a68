package se.samsyn.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import se.samsyn.Samsyn;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.exchange.ImportId;
import se.samsyn.exchange.ImportKind;
import se.samsyn.exchange.Progress;
import se.samsyn.exchange.TableImportService;
import se.samsyn.exchange.file.TableFile;

/**
 * How long it takes to read, preview, carry out, change and undo 2,000 rows of each kind, goals with an indicator each. Limit: 10 s to carry them out.
 *
 * <p>{@code ./mvnw -q test-compile exec:exec -Dbench=se.samsyn.bench.ImportBenchmark}
 */
public final class ImportBenchmark {

    private static final int ROWS = 2_000;

    private static final Caller COORDINATOR = new Caller("0127", 1, "Benchmark", Set.of(Role.COORDINATOR), null);

    private ImportBenchmark() {}

    public static void main(String[] arguments) {
        try (var application = new SpringApplicationBuilder(Samsyn.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--samsyn.data=target/bench-import",
                        "--samsyn.municipalities=0127",
                        "--samsyn.demonstration=false")) {
            var imports = application.getBean(TableImportService.class);
            System.out.printf("%-12s %8s %8s %8s %8s %8s%n", "ms", "read", "start", "preview", "run", "undo");
            var agencies = measure(
                    imports,
                    ImportKind.AGENCY,
                    "Namn;Slag;Kortnamn;Del av;Beskrivning",
                    i -> "Aktör %d;Skola;A%d;%s;Ansvarar för det som görs i område %d tillsammans med andra"
                            .formatted(i, i, i % 10 == 0 ? "" : "Aktör " + (i - i % 10), i));
            var initiatives = measure(
                    imports,
                    ImportKind.INITIATIVE,
                    "Namn;Läge;Syfte;Så går det till;Började;Ansvarig;Genomför;Nivå",
                    i ->
                            ("Initiativ %d;Pågår;Att färre ska utsättas för våld och att fler ska känna sig trygga i område"
                                            + " %d;Vuxna går ut tillsammans varje fredag och pratar med de unga;2023-%02d;Aktör %d;"
                                            + "Aktör %d;Universell")
                                    .formatted(i, i, i % 12 + 1, i, (i + 1) % ROWS));
            var goals = measure(
                    imports,
                    ImportKind.GOAL,
                    "Mål;Initiativ;Slag;Ska nås;Indikator;Enhet;Riktning;Baslinje;Baslinjens datum;Målvärde;Till datum",
                    i ->
                            ("Mål %d: fler vuxna ute;Initiativ %d;Utfall;2027-12-31;Vuxna ute;personer;ökar;12,5;2025-01-01;20;"
                                            + "2027-12-31")
                                    .formatted(i, i));
            for (var id : List.of(goals, initiatives, agencies)) {
                var began = System.nanoTime();
                CurrentCaller.call(COORDINATOR, () -> imports.undo(id, Progress.NOBODY));
                System.out.printf("%-12s %44d%n", "undo", millis(began));
            }
        }
    }

    private static ImportId measure(
            TableImportService imports, ImportKind kind, String header, IntFunction<String> row) {
        var file = (header + "\n" + IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
        var began = System.nanoTime();
        var sheets = TableFile.read(file);
        var read = millis(began);
        began = System.nanoTime();
        var id = CurrentCaller.call(COORDINATOR, () -> imports.start(kind, "bench.csv", sheets));
        var start = millis(began);
        began = System.nanoTime();
        var plan = CurrentCaller.call(COORDINATOR, () -> imports.plan(imports.draft(id), new HashMap<>()));
        var preview = millis(began);
        if (!plan.isReady()) {
            throw new IllegalStateException(plan.rows().stream()
                    .filter(one -> one.hasProblems())
                    .findFirst()
                    .orElseThrow()
                    .problems()
                    .toString());
        }
        began = System.nanoTime();
        CurrentCaller.call(COORDINATOR, () -> {
            imports.run(id, plan.mark(), Progress.NOBODY);
            return id;
        });
        System.out.printf("%-12s %8d %8d %8d %8d%n", kind, read, start, preview, millis(began));
        return id;
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
