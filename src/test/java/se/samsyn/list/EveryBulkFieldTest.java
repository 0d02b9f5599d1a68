package se.samsyn.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.problem.ProblemService;
import se.samsyn.problem.Problems;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.RecordKind;

/** What each module lets many of its records be given at once. */
class EveryBulkFieldTest extends DatabaseTest {

    @Autowired
    private BulkService bulk;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private GoalService goals;

    @Autowired
    private ActivityService activities;

    @Autowired
    private ProblemService problems;

    @Autowired
    private OwnersHand owner;

    @Test
    void every_field_of_every_kind_is_changed_and_put_back() {
        var changes = new Changes(bulk);
        var before = new TreeMap<String, String>();
        var after = new TreeMap<String, String>();
        examples()
                .forEach((kind, number) -> as(People.coordinator(), () -> {
                    for (var field : changes.of(kind).fields()) {
                        before.put(kind + "." + field.key(), now(changes.of(kind), field.key(), number));
                        var id = changes.run(
                                People.coordinator(), kind, field.key(), example(field, number), Changes.named(number));
                        assertThat(now(changes.of(kind), field.key(), number))
                                .as(kind + "." + field.key())
                                .isNotEqualTo(before.get(kind + "." + field.key()));
                        bulk.undo(id);
                        after.put(kind + "." + field.key(), now(changes.of(kind), field.key(), number));
                    }
                }));

        assertThat(before).hasSize(13);
        assertThat(after).isEqualTo(before);
    }

    /** One record of each kind that can be changed so. */
    private Map<RecordKind, Long> examples() {
        return as(People.coordinator(), () -> {
            var otto = initiatives.create(InitiativeData.named("OTTO"));
            owner.execute("insert into area (name, kind) values ('Alby', 'DISTRICT'), ('Fittja', 'DISTRICT')");
            owner.execute("insert into initiative_area (initiative_id, area_id, visible_to) select " + otto.value()
                    + ", id, '{all}' from area where name = 'Fittja'");
            var agency = agency("Polisen", null);
            agency("Kommunen", null);
            return Map.of(
                    RecordKind.INITIATIVE,
                    otto.value(),
                    RecordKind.AGENCY,
                    agency,
                    RecordKind.GOAL,
                    goals.create(new GoalData(otto, "Fler", ResultType.OUTCOME, null))
                            .value(),
                    RecordKind.PROBLEM,
                    problems.create(Problems.named("Klotter")).value(),
                    RecordKind.ACTIVITY,
                    activities
                            .log(new ActivityData(
                                    otto,
                                    new se.samsyn.agency.AgencyId(agency),
                                    null,
                                    ActivityKind.MEETING,
                                    LocalDate.of(2026, 1, 2),
                                    "",
                                    "",
                                    null,
                                    null,
                                    List.of(),
                                    "",
                                    Sharing.INHERITED))
                            .value());
        });
    }

    /** Something that it does not say now. */
    private static String example(BulkField<?> field, long number) {
        return switch (field.editor()) {
            case BulkField.Day day ->
                Optional.ofNullable(day.from()).orElse(LocalDate.of(2027, 3, 4)).toString();
            case BulkField.Line _ -> "Miljöchefen";
            case BulkField.OneOf several -> {
                var options =
                        several.options().stream().map(BulkField.Option::value).toList();
                yield switch (field.key()) {
                    case "sharing" -> "AMBER";
                    // Fittja, which stands there, is the last
                    case "areasRemoved" -> options.getLast();
                    case "areasAdded" -> options.getFirst();
                    case "parent" ->
                        options.stream()
                                .filter(option -> !option.equals(String.valueOf(number)))
                                .findFirst()
                                .orElseThrow();
                    default -> options.getLast();
                };
            }
        };
    }

    private static <R> String now(BulkChange<R> change, String field, long number) {
        return Changes.field(change, field).now().apply(change.get(number));
    }

    private long agency(String name, Long parent) {
        return as(
                People.coordinator(), () -> agencies.create(data(name, parent)).value());
    }

    private static AgencyData data(String name, Long parent) {
        return AgencyData.of(
                name,
                "",
                AgencyKind.SCHOOL,
                "",
                parent == null ? null : new se.samsyn.agency.AgencyId(parent),
                List.of(),
                "");
    }
}
