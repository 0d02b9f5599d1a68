package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.news.Choice;
import se.samsyn.news.Decision;
import se.samsyn.news.Edits;
import se.samsyn.news.Kinds;
import se.samsyn.news.Review;
import se.samsyn.news.ReviewItem;
import se.samsyn.shared.ui.Texts;

/** One suggestion: what it would record, why, on which words; to be accepted, rejected or changed. */
final class SuggestionCard extends Composite<Div> implements Focusable<SuggestionCard> {

    private final int number;
    private final transient EditOptions options;
    private final transient BiConsumer<String, Choice> onChoose;
    private final transient BiConsumer<String, Decision> onEdit;
    private transient @Nullable ReviewItem item;
    private transient @Nullable Review review;
    private transient List<Object> shownState = List.of();
    private boolean editing;

    SuggestionCard(
            int number, EditOptions options, BiConsumer<String, Choice> onChoose, BiConsumer<String, Decision> onEdit) {
        this.number = number;
        this.options = options;
        this.onChoose = onChoose;
        this.onEdit = onEdit;
        getContent().addClassName("s-card");
        getContent().getElement().setAttribute("data-s", String.valueOf(number));
        getContent().getElement().setAttribute("data-card", String.valueOf(number));
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-labelledby", "forslag-" + number);
    }

    boolean isOpen() {
        return item != null && item.choice() == Choice.OPEN;
    }

    boolean isEditing() {
        return editing;
    }

    void show(ReviewItem shown, Review among) {
        item = shown;
        review = among;
        var state = state(shown, among);
        if (editing || state.equals(shownState)) {
            return;
        }
        shownState = state;
        getContent().removeAll();
        getContent()
                .getElement()
                .setAttribute("data-choice", shown.choice().name().toLowerCase(Locale.ROOT));
        var name = new H3(shown.suggestion().name());
        name.setId("forslag-" + number);
        getContent().add(SuggestionParts.head(shown, among), name);
        if (shown.choice() == Choice.REJECTED) {
            SuggestionParts.consequences(shown, among).forEach(getContent()::add);
        } else {
            among.alike(shown).ifPresent(record -> getContent().add(SuggestionParts.alike(shown, record)));
            getContent()
                    .add(
                            SuggestionFacts.of(shown.suggestion(), among),
                            SuggestionParts.small(Texts.of(
                                    "news.Rule." + shown.made().basis().why().name())),
                            Passages.of(among.draft().read(), shown.made().evidence()),
                            SuggestionParts.additions(shown, among));
        }
        if (shown.choice() != Choice.REJECTED) {
            SuggestionQuestion.about(
                            shown, among, () -> edit(shown, among), decision -> onEdit.accept(shown.key(), decision))
                    .ifPresent(getContent()::add);
        }
        getContent().add(actions(shown, among));
    }

    /** What the card says depends on what has been decided about those it names. */
    private static List<Object> state(ReviewItem shown, Review among) {
        return List.of(
                shown,
                shown.names().map(among::item).toList(),
                shown.needs() == null ? "" : among.item(shown.needs()),
                among.alike(shown),
                among.additions(shown),
                among.dependents(shown.key()).size());
    }

    void showClash(String text) {
        var clash = new Paragraph(text);
        clash.addClassName("s-error");
        clash.getElement().setAttribute("role", "alert");
        getContent().add(clash);
    }

    private Div actions(ReviewItem shown, Review among) {
        var actions = new Div();
        actions.addClassName("s-card-actions");
        if (shown.choice() == Choice.OPEN) {
            var accept = button("news.card.accept", "accept", "A", () -> onChoose.accept(shown.key(), Choice.ACCEPTED));
            var reject = button("news.card.reject", "reject", "R", () -> onChoose.accept(shown.key(), Choice.REJECTED));
            reject.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(accept);
            if (among.alike(shown).isPresent()) {
                var asNew = Edits.linked(shown.suggestion(), null);
                actions.add(button(
                        "news.card.asNew." + Kinds.of(asNew).name(),
                        "new",
                        "",
                        () -> onEdit.accept(shown.key(), new Decision(Choice.ACCEPTED, asNew))));
            }
            actions.add(reject);
        } else {
            var again = button("shared.undo", "undo", "", () -> onChoose.accept(shown.key(), Choice.OPEN));
            again.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(again);
        }
        if (shown.choice() != Choice.REJECTED) {
            var edit = button("shared.change", "edit", "E", () -> edit(shown, among));
            edit.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(edit);
        }
        return actions;
    }

    private Button button(String key, String action, String shortcut, Runnable onClick) {
        var button = new Button(Texts.of(key), _ -> onClick.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement().setAttribute("data-action", action);
        button.getElement().setAttribute("aria-describedby", "forslag-" + number);
        if (!shortcut.isEmpty()) {
            button.getElement().setAttribute("aria-keyshortcuts", shortcut);
        }
        return button;
    }

    private void closeEditor() {
        editing = false;
        shownState = List.of();
    }

    private void edit(ReviewItem shown, Review among) {
        editing = true;
        var editor = new SuggestionEditor(
                shown.suggestion(),
                options,
                (edited, kept) -> {
                    closeEditor();
                    onEdit.accept(shown.key(), new Decision(Choice.ACCEPTED, edited).keeping(kept));
                },
                () -> {
                    closeEditor();
                    if (item != null && review != null) {
                        show(item, review);
                    }
                    focus();
                });
        var name = new H3(shown.suggestion().name());
        name.setId("forslag-" + number);
        getContent().removeAll();
        getContent().add(SuggestionParts.head(shown, among), name, editor);
        editor.focusFirst();
    }
}
