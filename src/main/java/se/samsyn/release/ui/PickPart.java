package se.samsyn.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.release.Draft;
import se.samsyn.release.Found;
import se.samsyn.release.Picked;
import se.samsyn.release.ReleaseId;
import se.samsyn.release.ReleaseService;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** How records come into a package: one by one as they are searched for, or all of an initiative. */
final class PickPart extends Composite<Div> {

    private final transient ReleaseService releases;
    private final transient Draft draft;
    private final transient Runnable onChange;
    private final TextField words = Fields.plain(Texts.of("release.search"));
    private final Div results = new Div();

    PickPart(ReleaseService releases, InitiativeService initiatives, Draft draft, Runnable onChange) {
        this.releases = releases;
        this.draft = draft;
        this.onChange = onChange;
        getContent().addClassName("s-stack");
        results.getElement().setAttribute("aria-live", "polite");
        words.setHelperText(Texts.of("release.search.help"));
        words.setWidth("min(420px, 100%)");
        words.addKeyDownListener(Key.ENTER, _ -> search());
        var search = new Button(Texts.of("release.search.do"), _ -> search());
        var whole = Choices.box(
                Texts.of("release.pick.initiative"),
                Choices.names(initiatives.options(), InitiativeOption::id, InitiativeOption::name));
        whole.setWidth("min(420px, 100%)");
        whole.setHelperText(Texts.of("release.pick.initiative.help"));
        var all = new Button(Texts.of("release.pick.all"), _ -> {
            var chosen = whole.getValue();
            if (chosen != null) {
                guarded(() -> releases.pickAllOf(id(), chosen));
            }
        });
        getContent().add(row(words, search), results, row(whole, all));
    }

    private static Div row(Component field, Button button) {
        var row = new Div(field, button);
        row.addClassName("s-row");
        row.getStyle().set("align-items", "baseline");
        return row;
    }

    private ReleaseId id() {
        return draft.release().id();
    }

    private void search() {
        results.removeAll();
        var there = draft.records().stream().map(Picked::record).collect(Collectors.toSet());
        var found = releases.find(words.getValue());
        if (found.isEmpty()) {
            results.add(SmallText.of(Texts.of("release.search.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("s-list");
        found.forEach(one -> list.add(item(one, there.contains(one.record()))));
        results.add(list);
    }

    private ListItem item(Found found, boolean there) {
        var name = Words.named(found.record(), found.name());
        var day = found.day();
        var text = new Div(
                new Div(name),
                SmallText.of(Words.numbered(found.record()) + (day == null ? "" : " · " + Dates.exact(day))));
        text.addClassNames("s-grow", "s-lines");
        var add = new Button(
                Texts.of("release.pick.do"), _ -> guarded(() -> releases.pick(id(), List.of(found.record()))));
        add.addThemeVariants(ButtonVariant.SMALL);
        add.setAriaLabel(Texts.of("release.pick.do") + ": " + Words.kind(found.record()) + ", " + name);
        return new ListItem(text, there ? new Span(SmallText.of(Texts.of("release.pick.there"))) : new Span(add));
    }

    private void guarded(IntSupplier pick) {
        try {
            var added = pick.getAsInt();
            onChange.run();
            Toasts.done(Texts.of("release.picked", added));
        } catch (RuleViolation e) {
            results.removeAll();
            results.add(new ErrorNote(Texts.of("shared.notDone"), Texts.of(e.key(), e.parameters())));
        }
    }
}
