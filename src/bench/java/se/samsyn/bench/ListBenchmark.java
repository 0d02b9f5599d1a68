package se.samsyn.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.samsyn.Samsyn;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.activity.ActivityFilter;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.ActivitySort;
import se.samsyn.agency.AgencyFilter;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.AgencySort;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.GoalSort;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeSort;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.list.BulkService;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Sort;

/**
 * How long a page of a list takes to open, its first 50 rows and their number: every order and some filters, over {@link
 * RegistryFiller}'s registry with 100,000 activities, by a director and by a partner. Then a page after 90,000 rows, and 1,000
 * initiatives changed at once. Limit: 50 ms for nineteen of twenty pages.
 */
public final class ListBenchmark {

    private static final int TIMES = 21;
    private static final int MANY = 1_000;
    private static final Page FIRST = Page.first(50);

    static final Map<String, Caller> CALLERS = Map.of(
            "director", new Caller("0127", 1, "Benchmark", Set.of(Role.DIRECTOR), null),
            "partner", new Caller("0127", 2, "Benchmark", Set.of(Role.MEMBER), 1L));

    private ListBenchmark() {}

    /** @param arguments nothing for all, or words of which one stands in the name of each page that is measured */
    public static void main(String[] arguments) throws SQLException {
        try (var application = new SpringApplicationBuilder(Samsyn.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--samsyn.data=target/bench-lists",
                        "--samsyn.municipalities=0127",
                        "--samsyn.demonstration=false")) {
            try (var connection = PictureBenchmark.owner(application);
                    var statement = connection.createStatement()) {
                RegistryFiller.fill(connection);
                statement.execute("""
                        insert into activity (initiative_id, agency_id, area_id, kind, held_on, name, recorded_by, label, visible_to)
                          select n.id, 1 + k % 400, 1 + k % 60, 'MEETING', date '2026-11-22' - (k % 900)::int, 'Möte ' || k, 'x', n.label,
                            n.visible_to
                          from generate_series(1, 80000) k join initiative n on n.id = 1 + k % 2000""");
                statement.execute("vacuum analyze");
            }
            Times.heading();
            var pages = pages(application);
            for (var who : List.of("director", "partner")) {
                var all = new ArrayList<Double>();
                pages.forEach((what, page) -> {
                    if (arguments.length == 0 || Arrays.stream(arguments).anyMatch(what::contains)) {
                        all.addAll(measure(who + ", " + what, CALLERS.get(who), page));
                    }
                });
                Times.print(who + ", all", all);
            }
            if (arguments.length == 0) {
                change(application);
            }
        }
    }

    static Map<String, Runnable> pages(ConfigurableApplicationContext application) {
        var pages = new LinkedHashMap<String, Runnable>();
        var initiatives = application.getBean(InitiativeService.class);
        BiConsumer<InitiativeFilter, Sort<InitiativeSort>> initiative = (filter, sort) -> {
            initiatives.list(filter, sort, FIRST);
            initiatives.count(filter);
        };
        for (var sort : InitiativeSort.values()) {
            pages.put("initiatives by " + sort, () -> initiative.accept(InitiativeFilter.ALL, new Sort<>(sort, true)));
        }
        pages.put(
                "initiatives with a word, of a status",
                () -> initiative.accept(
                        new InitiativeFilter("trygg", InitiativeStatus.ONGOING, null, null, false),
                        new Sort<>(InitiativeSort.NAME, false)));
        var goals = application.getBean(GoalService.class);
        BiConsumer<GoalFilter, Sort<GoalSort>> goal = (filter, sort) -> {
            goals.list(filter, sort, FIRST);
            goals.count(filter);
        };
        for (var sort : GoalSort.values()) {
            pages.put("goals by " + sort, () -> goal.accept(goal(null, ""), new Sort<>(sort, true)));
        }
        pages.put(
                "goals of a state",
                () -> goal.accept(goal(FollowUpColour.RED, ""), new Sort<>(GoalSort.POSITION, false)));
        pages.put("goals with a word", () -> goal.accept(goal(null, "skol"), new Sort<>(GoalSort.STATE, false)));
        var agencies = application.getBean(AgencyService.class);
        for (var sort : AgencySort.values()) {
            pages.put("agencies by " + sort, () -> {
                agencies.list(new AgencyFilter("", null, null), new Sort<>(sort, true), FIRST);
                agencies.count(new AgencyFilter("", null, null));
            });
        }
        var activities = application.getBean(ActivityService.class);
        var any = new ActivityFilter("", null, null, null, null, null, null);
        for (var sort : ActivitySort.values()) {
            pages.put("activities by " + sort, () -> {
                activities.list(any, new Sort<>(sort, true), FIRST);
                activities.count(any);
            });
        }
        pages.put(
                "activities, scrolled to the first rows",
                () -> activities.list(any, new Sort<>(ActivitySort.HELD_ON, true), new Page(50, 50)));
        pages.put(
                "activities, scrolled to row 50,000",
                () -> activities.list(any, new Sort<>(ActivitySort.HELD_ON, true), new Page(50_000, 50)));
        pages.put(
                "activities, scrolled to row 90,000",
                () -> activities.list(any, new Sort<>(ActivitySort.HELD_ON, true), new Page(90_000, 50)));
        return pages;
    }

    private static GoalFilter goal(FollowUpColour colour, String words) {
        return new GoalFilter(null, colour, null, null, words, false, null, null, null, false);
    }

    private static void change(ConfigurableApplicationContext application) {
        var bulk = application.getBean(BulkService.class);
        CurrentCaller.call(CALLERS.get("director"), () -> {
            var picked = new LinkedHashMap<Long, String>();
            application
                    .getBean(InitiativeService.class)
                    .list(InitiativeFilter.ALL, new Sort<>(InitiativeSort.NAME, false), Page.first(MANY))
                    .forEach(row -> picked.put(row.id().value(), row.name()));
            change(bulk, bulk.of(RecordKind.INITIATIVE).orElseThrow(), picked);
            return true;
        });
    }

    private static <R> void change(BulkService bulk, BulkChange<R> change, Map<Long, String> picked) {
        var field = change.fields().getFirst();
        var start = System.nanoTime();
        var preview = bulk.preview(change, field, "PAUSED", picked, _ -> {});
        var looked = System.nanoTime();
        var id = bulk.run(preview, _ -> {});
        var done = System.nanoTime();
        bulk.undo(id);
        System.out.printf(
                "%d initiatives at once: looked at in %.1f s, changed in %.1f s, put back in %.1f s%n",
                picked.size(), (looked - start) / 1e9, (done - looked) / 1e9, (System.nanoTime() - done) / 1e9);
    }

    private static List<Double> measure(String what, Caller caller, Runnable page) {
        var times = new ArrayList<Double>();
        for (var i = 0; i < TIMES + 5; i++) {
            var start = System.nanoTime();
            CurrentCaller.call(caller, () -> {
                page.run();
                return true;
            });
            if (i >= 5) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        Times.print(what, times);
        return times;
    }
}
