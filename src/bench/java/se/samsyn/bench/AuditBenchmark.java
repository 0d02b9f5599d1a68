package se.samsyn.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import se.samsyn.Samsyn;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Label;
import se.samsyn.access.Role;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;

/**
 * What it costs that a change, and the reading of what is for few, are written to the log: the same with the log's ears
 * closed and open, turn by turn, in one run. And what the list of what falls due costs on a log of 200,000 entries, beside the
 * days of all its records read from it.
 */
public final class AuditBenchmark {

    private static final int RUNS = 400;
    private static final Caller CALLER = new Caller("0127", 0, "Benchmark", Set.of(Role.DIRECTOR), null);

    private AuditBenchmark() {}

    public static void main(String[] arguments) {
        try (var application = new SpringApplicationBuilder(Samsyn.class, Ears.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--samsyn.data=target/bench-audit",
                        "--samsyn.municipalities=0127",
                        "--samsyn.demonstration=false")) {
            var initiatives = application.getBean(InitiativeService.class);
            var ears = application.getBean(Ears.class);
            CurrentCaller.call(CALLER, () -> {
                measure(initiatives, ears);
                return true;
            });
            DueBenchmark.measure(application, CALLER);
        }
    }

    private static void measure(InitiativeService initiatives, Ears ears) {
        var name = "Mätning " + System.nanoTime();
        var id = initiatives.create(InitiativeData.named(name)
                .draft()
                .sharing(Sharing.of(Label.AMBER_STRICT))
                .data());
        Runnable change = () -> {
            var now = ears.without(() -> initiatives.get(id));
            initiatives.change(new Initiative(
                    id,
                    now.version(),
                    now.data().draft().purpose("Syfte " + now.version()).data()));
        };
        Runnable read = () -> initiatives.details(id);
        System.out.printf("%-28s %12s %12s %8s%n", "", "without ms", "with ms", "ratio");
        for (var work : List.of(change, read)) {
            var with = new double[RUNS];
            var without = new double[RUNS];
            for (var run = -RUNS / 4; run < RUNS; run++) {
                ears.open = false;
                var closed = timed(work);
                ears.open = true;
                var open = timed(work);
                if (run >= 0) {
                    without[run] = closed;
                    with[run] = open;
                }
            }
            System.out.printf(
                    "%-28s %12.2f %12.2f %8.2f%n",
                    work == change ? "a change of an initiative" : "reading what is for few",
                    median(without),
                    median(with),
                    median(with) / median(without));
        }
    }

    private static double timed(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /** Lets the log hear what is published, or not. */
    static class Ears {

        volatile boolean open = true;

        <T> T without(java.util.function.Supplier<T> work) {
            var before = open;
            open = false;
            try {
                return work.get();
            } finally {
                open = before;
            }
        }

        @Bean
        SimpleApplicationEventMulticaster applicationEventMulticaster() {
            return new SimpleApplicationEventMulticaster() {
                @Override
                protected void invokeListener(ApplicationListener<?> listener, ApplicationEvent event) {
                    if (open || !listener.toString().contains("se.samsyn.audit.AuditTrail")) {
                        super.invokeListener(listener, event);
                    }
                }
            };
        }
    }
}
