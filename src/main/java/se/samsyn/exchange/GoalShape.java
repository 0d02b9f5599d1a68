package se.samsyn.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.ImportField.Type;
import se.samsyn.goal.Goal;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.IndicatorId;
import se.samsyn.goal.NewIndicator;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.RuleViolation;

/** Goals as rows, each with one of its indicators or none. A goal is known by its initiative and its words. */
final class GoalShape implements Shape<GoalRow> {

    private static final InitiativeId NONE = new InitiativeId(0);

    private final Registers registers;
    private final Lookups lookups;
    private @Nullable Map<GoalId, List<Indicator>> indicators;

    /** @param indicator the one that a row speaks of */
    private record Stored(Goal goal, @Nullable Indicator indicator) {}

    GoalShape(Registers registers, Lookups lookups) {
        this.registers = registers;
        this.lookups = lookups;
    }

    @Override
    public List<Field<GoalRow>> fields() {
        var fields = new ArrayList<Field<GoalRow>>();
        fields.add(field(
                ImportField.of("name", "goal.name", Type.LINE).needed(),
                (data, value) -> new GoalData(
                        data.initiative(),
                        (String) value,
                        data.type(),
                        data.dueOn(),
                        data.specific(),
                        data.accepted(),
                        data.realistic()),
                GoalData::name));
        fields.add(field(
                ImportField.of("initiative", "goal.initiative", Type.INITIATIVE).needed(),
                (data, value) -> new GoalData(
                        (InitiativeId) value,
                        data.name(),
                        data.type(),
                        data.dueOn(),
                        data.specific(),
                        data.accepted(),
                        data.realistic()),
                data -> lookups.name(data.initiative())));
        fields.add(field(
                ImportField.choice("type", "goal.type", ResultType.class).needed(),
                (data, value) -> with(data, (ResultType) value, data.dueOn()),
                GoalData::type));
        fields.add(field(
                ImportField.of("dueOn", "goal.dueOn", Type.DAY),
                (data, value) -> with(data, data.type(), (LocalDate) value),
                GoalData::dueOn));
        fields.add(field(
                ImportField.of("specific", "exchange.goal.specific", Type.TEXT),
                (data, value) -> with(data, (String) value, data.accepted(), data.realistic()),
                GoalData::specific));
        fields.add(field(
                ImportField.of("accepted", "exchange.goal.accepted", Type.TEXT),
                (data, value) -> with(data, data.specific(), (String) value, data.realistic()),
                GoalData::accepted));
        fields.add(field(
                ImportField.of("realistic", "exchange.goal.realistic", Type.TEXT),
                (data, value) -> with(data, data.specific(), data.accepted(), (String) value),
                GoalData::realistic));
        fields.addAll(IndicatorFields.all());
        return fields;
    }

    private static Field<GoalRow> field(
            ImportField is, BiFunction<GoalData, Object, GoalData> with, Function<GoalData, @Nullable Object> said) {
        return new Field<>(
                is,
                (row, value) -> new GoalRow(with.apply(row.goal(), value), row.indicator()),
                row -> said.apply(row.goal()));
    }

    private static GoalData with(GoalData data, ResultType type, @Nullable LocalDate dueOn) {
        return new GoalData(
                data.initiative(), data.name(), type, dueOn, data.specific(), data.accepted(), data.realistic());
    }

    private static GoalData with(GoalData data, String specific, String accepted, String realistic) {
        return new GoalData(data.initiative(), data.name(), data.type(), data.dueOn(), specific, accepted, realistic);
    }

    @Override
    public List<String> notRead() {
        return List.of("goal.state", "goal.followedUp", "goal.latest", "goal.smart", "goal.proposal.column");
    }

    @Override
    public List<Known<GoalRow>> known() {
        return registers.goals().whole().stream()
                .map(one -> new Known<>(
                        one.id().value(), one.version(), new GoalRow(one.data(), null), new Stored(one, null)))
                .toList();
    }

    @Override
    public GoalRow blank() {
        return new GoalRow(new GoalData(NONE, "", ResultType.OUTCOME, null), null);
    }

    @Override
    public List<String> names(GoalRow data) {
        return List.of(data.goal().name());
    }

    @Override
    public String scope(GoalRow data) {
        return String.valueOf(data.goal().initiative().value());
    }

    @Override
    public List<String> recognisedBy() {
        return List.of("name", "initiative");
    }

    @Override
    public void check(GoalRow data) {
        data.check();
    }

    @Override
    public @Nullable String part(GoalRow data) {
        return data.indicator() == null ? null : data.indicator().name();
    }

    @Override
    public GoalRow within(GoalRow first, GoalRow row) {
        return new GoalRow(first.goal(), row.indicator());
    }

    @Override
    public Known<GoalRow> withPart(Known<GoalRow> known, GoalRow row) {
        var said = row.indicator();
        var found = said == null
                ? List.<Indicator>of()
                : indicators(known.id()).stream()
                        .filter(one -> IndicatorFields.isCalled(one.data(), said.name()))
                        .toList();
        if (found.size() > 1) {
            throw new RuleViolation(
                    ImportField.PART_NAME,
                    "exchange.problem.severalIndicators",
                    found.getFirst().data().name());
        }
        return found.isEmpty() ? known : with(known, found.getFirst());
    }

    @Override
    public List<Known<GoalRow>> parts(Known<GoalRow> known) {
        var all = indicators(known.id());
        return all.isEmpty()
                ? List.of(known)
                : all.stream().map(one -> with(known, one)).toList();
    }

    private static Known<GoalRow> with(Known<GoalRow> known, Indicator indicator) {
        var goal = ((Stored) known.stored()).goal();
        return new Known<>(
                known.id(), known.version(), new GoalRow(goal.data(), indicator.data()), new Stored(goal, indicator));
    }

    private List<Indicator> indicators(long goal) {
        var all = indicators;
        if (all == null) {
            all = registers.indicators().whole();
            indicators = all;
        }
        return all.getOrDefault(new GoalId(goal), List.of());
    }

    @Override
    public List<Long> create(List<GoalRow> several) {
        return registers.goals().createAll(several.stream().map(GoalRow::goal).toList()).stream()
                .map(GoalId::value)
                .toList();
    }

    @Override
    public void change(Known<GoalRow> known, GoalRow data) {
        if (!data.goal().equals(known.data().goal())) {
            var endedOn = ((Stored) known.stored()).goal().endedOn();
            registers.goals().change(new Goal(new GoalId(known.id()), known.version(), data.goal(), endedOn));
        }
    }

    @Override
    public List<ImportedPart> writeParts(List<Part<GoalRow>> several) {
        var added = several.stream()
                .filter(one -> indicator(one) == null)
                .map(one -> new NewIndicator(new GoalId(one.record()), said(one)))
                .toList();
        // what is kept of one that looks like personal data is recorded with its goal
        var made = (added.size() == 1
                        ? List.of(registers
                                .indicators()
                                .add(added.getFirst().goal(), added.getFirst().data()))
                        : registers.indicators().addAll(added))
                .iterator();
        return several.stream()
                .map(one -> {
                    var indicator = indicator(one);
                    return indicator == null ? new ImportedPart(made.next().value(), 0) : changed(indicator, said(one));
                })
                .toList();
    }

    private ImportedPart changed(Indicator indicator, IndicatorData data) {
        registers.indicators().change(indicator.id(), indicator.version(), data);
        return new ImportedPart(indicator.id().value(), indicator.version() + 1);
    }

    private static @Nullable Indicator indicator(Part<GoalRow> one) {
        return one.known() == null ? null : ((Stored) one.known().stored()).indicator();
    }

    private static IndicatorData said(Part<GoalRow> one) {
        return Objects.requireNonNull(one.data().indicator());
    }

    @Override
    public void takeBackPart(Known<GoalRow> now, ImportedPart part, @Nullable GoalRow before) {
        var id = new IndicatorId(part.id());
        if (indicators(now.id()).stream().noneMatch(one -> one.id().equals(id) && one.version() == part.version())) {
            throw new RuleViolation("", "exchange.left.changed");
        }
        if (before != null && before.indicator() != null) {
            var said = before.indicator();
            KeptFindings.asBefore(() -> registers.indicators().change(id, part.version(), said));
        } else if (registers.indicators().isBare(id)) {
            registers.indicators().remove(id);
        } else {
            throw new RuleViolation("", "exchange.left.inUse");
        }
    }

    @Override
    public String partName(long record, long part) {
        return indicators(record).stream()
                .filter(one -> one.id().value() == part)
                .map(one -> one.data().name())
                .findFirst()
                .orElse("");
    }

    @Override
    public void remove(long id) {
        registers.goals().remove(new GoalId(id));
    }

    @Override
    public boolean isBare(long id) {
        return registers.goals().isBare(new GoalId(id));
    }

    @Override
    public Class<GoalRow> type() {
        return GoalRow.class;
    }
}
