package se.samsyn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.exchange.PlannedRow.Outcome;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RuleViolation;

/** Whose a draft is, and what becomes of it where it is open in several windows. */
class ImportDraftsTest extends DatabaseTest {

    @Autowired
    private TableImportService imports;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private OwnersHand owner;

    private ImportId start(Caller caller, String... lines) {
        return as(caller, () -> imports.start(ImportKind.INITIATIVE, "fil.csv", Books.csv(lines)));
    }

    private Draft draft(ImportId id) {
        return as(People.coordinator(), () -> imports.draft(id));
    }

    private Plan plan(ImportId id) {
        return as(People.coordinator(), () -> imports.plan(imports.draft(id), new HashMap<>()));
    }

    private void run(ImportId id, String mark) {
        as(People.coordinator(), () -> imports.run(id, mark, Progress.NOBODY));
    }

    @Test
    void a_draft_is_its_makers_alone_until_it_is_done() {
        var id = start(People.coordinator(), "Namn", "Ett");

        as(People.director(), () -> {
            assertThat(imports.list()).isEmpty();
            assertThatThrownBy(() -> imports.item(id)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> imports.draft(id)).isInstanceOf(NoSuchElementException.class);
            refused("exchange.draft.gone", () -> imports.run(id, plan(id).mark(), Progress.NOBODY));
            refused("exchange.draft.gone", () -> imports.discard(id));
        });
        assertThat(as(People.coordinator(), imports::list)).hasSize(1);

        run(id, plan(id).mark());

        assertThat(as(People.director(), imports::list)).hasSize(1);
        assertThat(as(People.director(), () -> imports.undo(id, Progress.NOBODY)))
                .isEqualTo(1);
    }

    @Test
    void only_keepers_of_the_municipality_come_at_an_import() {
        var id = start(People.coordinator(), "Namn", "Ett");
        run(id, plan(id).mark());

        assertThatThrownBy(() -> as(People.member(1L), () -> imports.list())).isInstanceOf(AccessDeniedException.class);
        assertThat(as(People.coordinatorElsewhere(), imports::list)).isEmpty();
    }

    @Test
    void what_nobody_finished_within_a_month_goes_when_anybody_begins_the_next() {
        start(People.coordinator(), "Namn", "Gammalt");
        owner.execute("update table_import set started_at = now() - interval '31 days'");
        var recent = start(People.coordinator(), "Namn", "Nytt");
        owner.execute("update table_import set started_at = now() - interval '29 days' where id = " + recent.value());
        start(People.coordinator(), "Namn", "Gammalt");
        owner.execute("update table_import set started_at = now() - interval '31 days' where id > " + recent.value());

        var next = start(People.director(), "Namn", "Nästa");

        assertThat(owner.names("select id from table_import order by id"))
                .containsExactly(String.valueOf(recent.value()), String.valueOf(next.value()));
    }

    @Test
    void an_initiative_that_is_not_for_the_importer_is_not_told_of_by_its_name() {
        as(
                People.director(),
                () -> initiatives.create(InitiativeData.named("Hemligt")
                        .draft()
                        .sharing(new Sharing(Label.RED, Set.of(People.director().identityId())))
                        .data()));
        var id = start(People.coordinator(), "Namn", "Öppet", "Hemligt");
        assertThat(plan(id).rows()).extracting(PlannedRow::outcome).containsOnly(Outcome.NEW);

        run(id, plan(id).mark());

        assertThat(as(People.coordinator(), initiatives::options))
                .extracting(InitiativeOption::name)
                .containsExactly("Hemligt", "Öppet");
    }

    @Test
    void of_columns_that_are_not_read_nothing_is_remembered_but_that_they_could_be() {
        var id = start(People.coordinator(), "Namn;Hemligt ärende;Status;Syfte", "Ett;x;pågående;y");
        as(People.coordinator(), () -> imports.decide(imports.draft(id), content -> content.column(2, "")));

        run(id, plan(id).mark());

        assertThat(owner.names("select word || ' ' || means from table_import_word order by 1"))
                .containsExactly("namn name", "status ", "syfte purpose");
    }

    @Test
    void what_is_decided_in_two_windows_holds_in_both() {
        var id = start(People.coordinator(), "Namn;Syfte", "Ett;x", "Två;y");
        var here = draft(id);
        var there = draft(id);

        as(People.coordinator(), () -> imports.decide(here, content -> content.row(2, RowChoice.SKIP)));
        as(People.coordinator(), () -> imports.decide(there, content -> content.edit(3, Map.of("purpose", "z"))));

        assertThat(plan(id).rows()).extracting(PlannedRow::outcome).containsExactly(Outcome.SKIP, Outcome.NEW);
        assertThat(plan(id).rows().get(1).cells().get("purpose").after()).isEqualTo("z");
    }

    @Test
    void what_was_shown_before_another_window_had_the_last_word_does_nothing() {
        var id = start(People.coordinator(), "Namn;Syfte", "Ett;x", "Två;y");
        var shown = draft(id);
        var mark = plan(id).mark();
        as(People.coordinator(), () -> imports.readFrom(id, 0, 1));

        as(People.coordinator(), () -> {
            refused("exchange.draft.readOtherwise", () -> imports.decide(shown, content -> content.column(1, "name")));
            refused("exchange.run.changed", () -> imports.run(id, mark, Progress.NOBODY));
            imports.readFrom(id, 0, 0);
            imports.run(id, mark, Progress.NOBODY);
            refused("exchange.draft.done", () -> imports.run(id, mark, Progress.NOBODY));
            refused("exchange.draft.done", () -> imports.decide(shown, content -> content.row(2, RowChoice.SKIP)));
            refused("exchange.draft.done", () -> imports.discard(id));
        });
        assertThat(as(People.coordinator(), initiatives::options)).hasSize(2);
    }

    @Test
    void what_was_thrown_away_in_another_window_is_said_to_be() {
        var id = start(People.coordinator(), "Namn", "Ett");
        var shown = draft(id);
        as(People.coordinator(), () -> {
            imports.discard(id);
            refused("exchange.draft.gone", () -> imports.decide(shown, content -> content));
        });
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
