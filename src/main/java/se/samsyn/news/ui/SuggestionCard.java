package se.samsyn.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.news.Choice;
import se.samsyn.news.Decision;
import se.samsyn.news.Edits;
import se.samsyn.news.Review;
import se.samsyn.news.ReviewItem;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

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
        getContent().add(head(shown, among), name);
        if (shown.choice() == Choice.REJECTED) {
            consequences(shown, among);
        } else {
            among.alike(shown).ifPresent(record -> getContent().add(alike(shown, record)));
            getContent()
                    .add(
                            SuggestionFacts.of(shown.suggestion(), among),
                            small(Texts.of(
                                    "news.Rule." + shown.made().basis().why().name())),
                            Passages.of(among.draft().read(), shown.made().evidence()));
        }
        if (shown.choice() != Choice.REJECTED) {
            SuggestionQuestion.about(shown, () -> edit(shown, among), decision -> onEdit.accept(shown.key(), decision))
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
                among.dependents(shown.key()).size());
    }

    void showClash(String text) {
        var clash = new Paragraph(text);
        clash.addClassName("s-error");
        clash.getElement().setAttribute("role", "alert");
        getContent().add(clash);
    }

    private Div head(ReviewItem shown, Review among) {
        var kind = Kinds.of(shown.suggestion());
        var label = new Span(Texts.of("news.kind." + kind.name()));
        label.addClassName("s-small");
        var head = new Div(label);
        head.addClassNames("s-row", "s-card-head");
        var known = shown.suggestion().basis().knownId();
        if (known == null) {
            head.add(new StateMark(Tone.PLAIN, Texts.of("news.card.new")));
        } else if (among.alike(shown).isPresent()) {
            head.add(new StateMark(Tone.PARTLY, Texts.of("news.card.alike." + kind.name())));
        } else {
            var link = record(kind, known, Texts.of("news.card.known"));
            link.addClassName("s-small");
            head.add(link);
        }
        if (shown.choice() == Choice.ACCEPTED) {
            head.add(new StateMark(Tone.GOOD, Texts.of("news.Choice.ACCEPTED")));
        } else if (shown.choice() == Choice.REJECTED) {
            head.add(new StateMark(Tone.UNKNOWN, Texts.of("news.Choice.REJECTED")));
        }
        if (shown.decision().edited() != null) {
            head.add(new StateMark(Tone.PLAIN, Texts.of("news.card.edited")));
        }
        return head;
    }

    /** What the article may mean though it says it in other words. */
    private static FactList alike(ReviewItem shown, String record) {
        var known = shown.suggestion().basis().knownId();
        return known == null
                ? new FactList()
                : new FactList()
                        .add(Texts.of("news.card.inRegistry"), record(Kinds.of(shown.suggestion()), known, record));
    }

    private static Anchor record(RecordKind kind, long id, String text) {
        var link = new Anchor(RecordRef.of(kind, id).path(), text);
        link.setTarget("_blank");
        return link;
    }

    private void consequences(ReviewItem shown, Review among) {
        var dependents = among.dependents(shown.key()).size();
        var naming = among.naming(shown.key()).size();
        if (dependents > 0) {
            getContent().add(small(Texts.of("news.card.rejectedWith", dependents)));
        }
        if (naming > 0) {
            getContent().add(small(Texts.of("news.card.leftOut", naming)));
        }
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
        getContent().add(head(shown, among), name, editor);
        editor.focusFirst();
    }

    private static Component small(String text) {
        var small = new Paragraph(text);
        small.addClassName("s-small");
        return small;
    }
}
