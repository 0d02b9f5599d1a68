package se.samsyn.initiative.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeDraft;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.BulkField.Option;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/**
 * What many initiatives can be given at once. To end one asks for its last day, and whom RED names is for each its own; both
 * are done one by one.
 */
@Component
class InitiativeBulk implements BulkChange<Initiative> {

    private final InitiativeService initiatives;
    private final AreaService areas;

    private final Clock clock;

    InitiativeBulk(InitiativeService initiatives, AreaService areas, Clock clock) {
        this.initiatives = initiatives;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INITIATIVE;
    }

    @Override
    public List<BulkField<Initiative>> fields() {
        var known = areas.options();
        return List.of(
                new BulkField<>(
                        "status",
                        Texts.of("initiative.status"),
                        new BulkField.OneOf(
                                Arrays.stream(InitiativeStatus.values())
                                        .filter(status -> !status.isOver())
                                        .map(status -> new Option(status.name(), Texts.of(status)))
                                        .toList(),
                                null),
                        one -> one.data().status().name(),
                        InitiativeBulk::withStatus,
                        status -> Texts.of(InitiativeStatus.valueOf(status))),
                new BulkField<>(
                        "nextReviewOn",
                        Texts.of("initiative.nextReview"),
                        // as where a review decides on the next
                        new BulkField.Day(LocalDate.now(clock).plusDays(1)),
                        one -> one.data().nextReviewOn() == null
                                ? ""
                                : one.data().nextReviewOn().toString(),
                        InitiativeBulk::withReview,
                        day -> Dates.exact(LocalDate.parse(day))),
                new BulkField<>(
                        "contactFunction",
                        Texts.of("initiative.contact"),
                        new BulkField.Line(),
                        one -> one.data().contactFunction(),
                        (one, words) -> with(one, one.data().draft().contactFunction(words)),
                        UnaryOperator.identity()),
                areas("areasAdded", "initiative.bulk.areasAdded", known, InitiativeBulk::added),
                areas("areasRemoved", "initiative.bulk.areasRemoved", known, InitiativeBulk::removed),
                new BulkField<>(
                        "sharing",
                        Texts.of("access.sharing"),
                        new BulkField.OneOf(
                                Stream.of(Label.CLEAR, Label.GREEN, Label.AMBER, Label.AMBER_STRICT)
                                        .map(label -> new Option(label.name(), Texts.of(label)))
                                        .toList(),
                                null),
                        one -> written(one.data().sharing()),
                        (one, sharing) -> with(one, one.data().draft().sharing(sharing(sharing))),
                        sharing -> Texts.of(Label.valueOf(sharing.split(":", 2)[0]))));
    }

    @Override
    public Initiative get(long id) {
        return initiatives.get(new InitiativeId(id));
    }

    @Override
    public String name(Initiative record) {
        return record.data().name();
    }

    @Override
    public String[] keys(long id) {
        return initiatives.circle(new InitiativeId(id)).array();
    }

    @Override
    public void change(Initiative record) {
        initiatives.change(record);
    }

    private static BulkField<Initiative> areas(
            String key, String label, List<AreaOption> known, BiFunction<String, String, String> asked) {
        return new BulkField<>(
                key,
                Texts.of(label),
                new BulkField.OneOf(
                        known.stream()
                                .map(area -> new Option(String.valueOf(area.id().value()), area.name()))
                                .toList(),
                        null),
                one -> written(one.data().areas().stream().map(AreaId::value).collect(Collectors.toSet())),
                (one, numbers) -> with(
                        one,
                        one.data()
                                .draft()
                                .areas(numbers(numbers).stream()
                                        .map(AreaId::new)
                                        .collect(Collectors.toSet()))),
                asked,
                numbers -> known.stream()
                        .filter(area -> numbers(numbers).contains(area.id().value()))
                        .map(AreaOption::name)
                        .collect(Collectors.joining(", ")));
    }

    /** What is over has a last day too; whether it goes on after all is decided of it alone. */
    private static Initiative withStatus(Initiative one, String written) {
        var status = InitiativeStatus.valueOf(written);
        if (one.data().status().isOver() && !status.isOver()) {
            throw new RuleViolation("status", "initiative.bulk.over");
        }
        return with(one, one.data().draft().status(status));
    }

    /** What is over is reviewed no more. */
    private static Initiative withReview(Initiative one, String day) {
        if (one.data().status().isOver() && !day.isEmpty()) {
            throw new RuleViolation("nextReviewOn", "initiative.bulk.over");
        }
        return with(one, one.data().draft().nextReviewOn(day.isEmpty() ? null : LocalDate.parse(day)));
    }

    private static Initiative with(Initiative one, InitiativeDraft draft) {
        InitiativeData data = draft.data();
        return new Initiative(one.id(), one.version(), data);
    }

    private static String added(String now, String chosen) {
        var numbers = numbers(now);
        numbers.addAll(numbers(chosen));
        return written(numbers);
    }

    private static String removed(String now, String chosen) {
        var numbers = numbers(now);
        numbers.removeAll(numbers(chosen));
        return written(numbers);
    }

    private static Set<Long> numbers(String written) {
        return Stream.of(written.split(","))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String written(Set<Long> numbers) {
        return new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** With whom RED names, so that it can be put back. */
    private static String written(Sharing sharing) {
        return sharing.label() + (sharing.named().isEmpty() ? "" : ":" + written(sharing.named()));
    }

    private static Sharing sharing(String written) {
        var parts = written.split(":", 2);
        return new Sharing(Label.valueOf(parts[0]), parts.length == 1 ? Set.of() : numbers(parts[1]));
    }
}
