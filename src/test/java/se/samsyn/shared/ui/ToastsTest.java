package se.samsyn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samsyn.UiTest;

class ToastsTest extends UiTest {

    @Test
    void what_can_be_undone_is() {
        var undone = new AtomicBoolean();
        undo(() -> undone.set(true));

        assertThat(undone).isTrue();
        assertThat(find(Span.class).all()).isEmpty();
    }

    @Test
    void undoing_says_that_somebody_else_has_changed_the_record_since() {
        undo(() -> {
            throw new OptimisticLockingFailureException("stale");
        });

        assertThat(find(Span.class).single().getText())
                .startsWith("Det gick inte att ångra.")
                .contains("Någon annan har ändrat");
    }

    @Test
    void undoing_says_that_the_database_does_not_answer() {
        undo(() -> {
            throw new DataAccessResourceFailureException("down");
        });

        assertThat(find(Span.class).single().getText()).contains("Databasen svarar inte");
    }

    private void undo(Runnable action) {
        Toasts.undoable("Gjort", "Ångra", action);
        test(find(Button.class).withText("Ångra").single()).click();
    }
}
