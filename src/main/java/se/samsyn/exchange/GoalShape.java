package se.samsyn.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.ImportField.Type;
import se.samsyn.goal.Goal;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeId;

/** Goals as rows. A goal is known by its initiative and its words. */
final class GoalShape implements Shape<GoalData> {

    private static final InitiativeId NONE = new InitiativeId(0);

    private final Registers registers;
    private final Lookups lookups;

    GoalShape(Registers registers, Lookups lookups) {
        this.registers = registers;
        this.lookups = lookups;
    }

    @Override
    public List<Field<GoalData>> fields() {
        var fields = new ArrayList<Field<GoalData>>();
        fields.add(new Field<>(
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
        fields.add(new Field<>(
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
        fields.add(new Field<>(
                ImportField.choice("type", "goal.type", ResultType.class).needed(),
                (data, value) -> with(data, (ResultType) value, data.dueOn()),
                GoalData::type));
        fields.add(new Field<>(
                ImportField.of("dueOn", "goal.dueOn", Type.DAY),
                (data, value) -> with(data, data.type(), (LocalDate) value),
                GoalData::dueOn));
        fields.add(new Field<>(
                ImportField.of("specific", "exchange.goal.specific", Type.TEXT),
                (data, value) -> with(data, (String) value, data.accepted(), data.realistic()),
                GoalData::specific));
        fields.add(new Field<>(
                ImportField.of("accepted", "exchange.goal.accepted", Type.TEXT),
                (data, value) -> with(data, data.specific(), (String) value, data.realistic()),
                GoalData::accepted));
        fields.add(new Field<>(
                ImportField.of("realistic", "exchange.goal.realistic", Type.TEXT),
                (data, value) -> with(data, data.specific(), data.accepted(), (String) value),
                GoalData::realistic));
        return fields;
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
    public List<Known<GoalData>> known() {
        return registers.goals().whole().stream()
                .map(one -> new Known<>(one.id().value(), one.version(), one.data(), one))
                .toList();
    }

    @Override
    public GoalData blank() {
        return new GoalData(NONE, "", ResultType.OUTCOME, null);
    }

    @Override
    public List<String> names(GoalData data) {
        return List.of(data.name());
    }

    @Override
    public String scope(GoalData data) {
        return String.valueOf(data.initiative().value());
    }

    @Override
    public List<String> recognisedBy() {
        return List.of("name", "initiative");
    }

    @Override
    public void check(GoalData data) {
        data.check();
    }

    @Override
    public long create(GoalData data) {
        return registers.goals().create(data).value();
    }

    @Override
    public void change(Known<GoalData> known, GoalData data) {
        registers
                .goals()
                .change(new Goal(new GoalId(known.id()), known.version(), data, ((Goal) known.stored()).endedOn()));
    }

    @Override
    public void remove(long id) {
        registers.goals().remove(new GoalId(id));
    }

    @Override
    public boolean isBare(long id) {
        var details = registers.goals().details(new GoalId(id));
        return details.followUps().isEmpty() && details.indicators().isEmpty();
    }

    @Override
    public Class<GoalData> type() {
        return GoalData.class;
    }
}
