package se.samsyn.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.audit.Action;
import se.samsyn.audit.AuditEntry;
import se.samsyn.audit.AuditFilter;
import se.samsyn.audit.AuditService;
import se.samsyn.audit.AuditSort;
import se.samsyn.audit.FieldChange;
import se.samsyn.audit.History;
import se.samsyn.audit.HistoryService;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

/** Who changes what is looked for in everybody's texts stands in the log, with before and after. */
class RuleHistoryTest extends DatabaseTest {

    private static final RuleData SHELTER =
            new RuleData("Skyddat boende", "Röj inte var någon bor.", List.of("skyddat boende"), List.of(), true, "");

    @Autowired
    private ScreeningService screening;

    @Autowired
    private AuditService log;

    @Autowired
    private HistoryService history;

    @Test
    void an_own_rule_is_told_as_it_is_made_changed_and_removed() {
        var id = as(People.coordinator(), () -> screening.create(SHELTER));
        as(People.director(), () -> screening.change(id, 0, words("skyddat boende", "kvinnojour*")));
        as(People.coordinator(), () -> screening.remove(id));

        assertThat(entries())
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::about)
                .containsExactly(
                        tuple(Action.CREATED, "Jonas Samordnare", ""),
                        tuple(Action.CHANGED, "Astrid Direktör", "words"),
                        tuple(Action.REMOVED, "Jonas Samordnare", ""));
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.record()).contains(record(id)));
    }

    @Test
    void what_it_looked_for_before_and_after_stands_in_its_history() {
        var id = as(People.coordinator(), () -> screening.create(SHELTER));
        as(People.director(), () -> screening.change(id, 0, words("kvinnojour*")));

        assertThat(history(id).items().getFirst().changes())
                .containsExactly(
                        new FieldChange("screening.rule.words", List.of("skyddat boende"), List.of("kvinnojour*")));
    }

    @Test
    void a_rule_that_came_with_the_program_is_told_with_what_it_was_before_anybody_touched_it() {
        var phone = as(People.coordinator(), () -> screening.rules()).stream()
                .filter(rule -> rule.kind() == RuleKind.PHONE)
                .findFirst()
                .orElseThrow();
        as(
                People.coordinator(),
                () -> screening.change(
                        phone.id(),
                        phone.version(),
                        new RuleData("", "", List.of(), List.of(), false, "Ger för många frågor")));

        assertThat(history(phone.id()).items())
                .extracting(History.Item::action)
                .containsExactly(Action.CHANGED, Action.FOUND);
        assertThat(history(phone.id()).items().getFirst().changes())
                .extracting(FieldChange::label, FieldChange::from, FieldChange::to)
                .containsExactly(
                        tuple("screening.rule.active", true, false),
                        tuple("screening.rule.offReason", "", "Ger för många frågor"));
        assertThat(as(People.director(), () -> log.names(List.of(record(phone.id())))))
                .containsEntry(record(phone.id()), "Telefonnummer");
    }

    @Test
    void what_it_looked_for_can_be_brought_back() {
        var id = as(People.coordinator(), () -> screening.create(SHELTER));
        as(People.director(), () -> screening.change(id, 0, words("kvinnojour*")));
        var items = history(id).items();

        as(
                People.coordinator(),
                () -> history.restore(
                        record(id), items.getLast().number(), items.getFirst().number()));

        assertThat(as(People.coordinator(), () -> screening.get(id)).data()).isEqualTo(SHELTER);
        assertThat(entries()).extracting(AuditEntry::action).endsWith(Action.RESTORED);
    }

    @Test
    void what_was_refused_is_not_told() {
        assertThatThrownBy(() -> as(People.coordinator(), () -> screening.create(words())))
                .isInstanceOf(RuleViolation.class);

        assertThat(entries()).isEmpty();
    }

    private static RuleData words(String... words) {
        return new RuleData(SHELTER.name(), SHELTER.explanation(), List.of(words), List.of(), true, "");
    }

    private static RecordRef record(RuleId id) {
        return RecordRef.of(RecordKind.SCREENING_RULE, id.value());
    }

    private History history(RuleId id) {
        return as(People.coordinator(), () -> history.of(record(id), 10)).orElseThrow();
    }

    private List<AuditEntry> entries() {
        return as(People.director(), () -> log.list(AuditFilter.ALL, new Sort<>(AuditSort.NUMBER, false), Page.ALL));
    }
}
