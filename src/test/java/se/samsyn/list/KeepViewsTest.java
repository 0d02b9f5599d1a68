package se.samsyn.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Role;
import se.samsyn.shared.RuleViolation;

/** Views of lists: whose they are, who sees and changes them, what they are called. */
class KeepViewsTest extends DatabaseTest {

    private static final Caller READER = new Caller(People.BOTKYRKA, 7, "Paula Politiker", Set.of(Role.READER), null);

    @Autowired
    private SavedViewService views;

    @Autowired
    private SavedViewRepository repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OwnersHand owner;

    @Test
    void ones_own_are_seen_by_nobody_else_and_shared_ones_by_all_of_the_municipality() {
        as(READER, () -> views.create(view("Mina")));
        as(People.director(), () -> views.create(view("Allas").shared(true)));

        assertThat(names(READER)).containsExactly("Allas", "Mina");
        assertThat(names(People.coordinator())).containsExactly("Allas");
        assertThat(names(People.coordinatorElsewhere())).isEmpty();
        assertThat(as(READER, () -> views.of("mal"))).isEmpty();
    }

    @Test
    void only_those_who_keep_the_registers_share() {
        refused(() -> as(READER, () -> views.create(view("Allas").shared(true))), "", "list.view.share.not");
        var own = as(READER, () -> views.create(view("Mina")));
        refused(
                () -> as(READER, () -> views.change(changed(own, data -> data.shared(true)))),
                "",
                "list.view.share.not");
    }

    @Test
    void the_database_lets_nobody_share_or_take_what_is_not_theirs_either() {
        var own = as(READER, () -> views.create(view("Mina")));
        var shared = as(People.director(), () -> views.create(view("Allas").shared(true)));

        assertThatThrownBy(() -> direct(
                        READER,
                        () -> repository.insert(READER, view("Allas två").shared(true))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> direct(READER, () -> repository.insert(People.director(), view("Hennes"))))
                .isInstanceOf(DataAccessException.class);
        direct(READER, () -> assertThat(repository.remove(shared, true)).isFalse());
        direct(People.director(), () -> assertThat(repository.remove(own, true)).isFalse());
        assertThatThrownBy(() -> direct(READER, () -> {
                    var mine = repository.find(own).orElseThrow();
                    repository.update(new SavedView(
                            own, mine.version(), mine.data().shared(true), mine.ownerId(), mine.owner(), false));
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_shared_one_is_changed_by_whoever_made_it_and_by_a_coordinator() {
        var directors =
                as(People.director(), () -> views.create(view("Direktörens").shared(true)));
        var coordinators =
                as(People.coordinator(), () -> views.create(view("Samordnarens").shared(true)));

        as(People.coordinator(), () -> views.change(changed(directors, data -> data.named("Ny"))));
        assertThat(names(READER)).containsExactly("Ny", "Samordnarens");
        refused(
                () -> as(People.director(), () -> views.change(changed(coordinators, data -> data.named("Min")))),
                "",
                "list.view.notYours");
        refused(() -> as(People.director(), () -> views.remove(coordinators)), "", "list.view.notYours");
        refused(
                () -> as(People.coordinator(), () -> views.change(changed(directors, data -> data.shared(false)))),
                "",
                "list.view.notYours");
    }

    @Test
    void what_it_is_called_is_checked_at_its_field() {
        as(People.director(), () -> views.create(view("Röda").shared(true)));
        as(READER, () -> views.create(view("Röda")));

        refused(() -> as(READER, () -> views.create(view("  \u200e "))), "name", "shared.required");
        refused(() -> as(READER, () -> views.create(view("x".repeat(10_000)))), "name", "shared.tooLong");
        refused(() -> as(READER, () -> views.create(view(" RÖDA "))), "name", "list.view.taken");
        refused(
                () -> as(People.coordinator(), () -> views.create(view("röda").shared(true))),
                "name",
                "list.view.taken");
        refused(() -> as(READER, () -> views.create(view("Ärende 19121212-1212"))), "name", "shared.personalNumber");
        refused(
                () -> as(
                        People.director(),
                        () -> views.create(
                                view("Sökt").asking("q=19121212-1212").shared(true))),
                "",
                "shared.personalNumber");
        refused(
                () -> as(READER, () -> views.create(view("Lång").asking("q=" + "x".repeat(2_000)))),
                "",
                "list.view.long");
    }

    @Test
    void nobody_keeps_more_of_one_list_than_a_menu_holds() {
        as(READER, () -> {
            for (var i = 0; i < SavedViewService.MOST; i++) {
                views.create(view("Vy " + i));
            }
        });

        refused(() -> as(READER, () -> views.create(view("En till"))), "", "list.view.many");
    }

    @Test
    void a_change_of_an_older_version_is_refused() {
        var id = as(READER, () -> views.create(view("Mina")));
        var read = as(READER, () -> views.of("initiativ").getFirst());
        as(READER, () -> views.change(changed(id, data -> data.named("Andra"))));

        assertThatThrownBy(() -> as(READER, () -> views.change(read)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void what_was_removed_is_put_back_as_what_it_was_for_a_day() {
        var id = as(People.director(), () -> views.create(view("Allas").shared(true)));
        as(READER, () -> views.preset(id));

        as(People.coordinator(), () -> views.remove(id));
        assertThat(names(READER)).isEmpty();
        as(People.coordinator(), () -> views.putBack(id));

        assertThat(as(READER, () -> views.of("initiativ"))).singleElement().satisfies(view -> {
            assertThat(view.owner()).isEqualTo("Astrid Direktör");
            assertThat(view.preset()).isTrue();
        });
        as(People.coordinator(), () -> views.remove(id));
        owner.execute("update saved_view set removed_at = now() - interval '2 days'");
        var other = as(People.coordinator(), () -> views.create(view("Annan")));
        as(People.coordinator(), () -> views.remove(other));
        assertThat(owner.names("select name from saved_view")).containsExactly("Annan");
    }

    @Test
    void everybody_has_one_default_of_a_list_and_only_among_what_they_see() {
        var first = as(READER, () -> views.create(view("Första")));
        var second = as(READER, () -> views.create(view("Andra")));
        as(READER, () -> views.preset(first));
        as(READER, () -> views.preset(second));

        assertThat(as(READER, () -> views.of("initiativ")))
                .filteredOn(SavedView::preset)
                .extracting(SavedView::id)
                .containsExactly(second);
        assertThatThrownBy(() -> as(People.director(), () -> views.preset(second)))
                .isInstanceOf(NoSuchElementException.class);
        as(READER, () -> views.noPreset("initiativ"));
        assertThat(as(READER, () -> views.of("initiativ"))).noneMatch(SavedView::preset);
    }

    private List<String> names(Caller caller) {
        return as(caller, () -> views.of("initiativ")).stream()
                .map(view -> view.data().name())
                .toList();
    }

    private SavedView changed(SavedViewId id, java.util.function.UnaryOperator<SavedViewData> change) {
        var view = views.of("initiativ").stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new SavedView(id, view.version(), change.apply(view.data()), view.ownerId(), view.owner(), false);
    }

    private void direct(Caller caller, Runnable work) {
        as(caller, () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private static SavedViewData view(String name) {
        return new SavedViewData("initiativ", name, "lage=pagar", false);
    }

    private static void refused(ThrowingCallable action, String field, String key) {
        assertThatThrownBy(action).asInstanceOf(type(RuleViolation.class)).satisfies(violation -> {
            assertThat(violation.key()).isEqualTo(key);
            assertThat(violation.field()).isEqualTo(field);
        });
    }
}
