package se.samsyn.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.samsyn.access.Label;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.release.Draft;
import se.samsyn.release.MarkingService;
import se.samsyn.release.Picked;
import se.samsyn.release.ReleaseService;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** The records in a package, each with what is left to do about it. */
final class PickedPart extends Composite<Div> {

    private final transient ReleaseService releases;
    private final transient MarkingService marking;
    private final transient Draft draft;
    private final transient Runnable onChange;

    PickedPart(ReleaseService releases, MarkingService marking, Draft draft, Runnable onChange) {
        this.releases = releases;
        this.marking = marking;
        this.draft = draft;
        this.onChange = onChange;
        if (draft.records().isEmpty()) {
            getContent().add(new EmptyState(Texts.of("release.empty"), Texts.of("release.empty.why")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("s-list");
        draft.records().forEach(picked -> list.add(item(picked)));
        getContent().add(list);
    }

    /** Of a package that is decided: what the records are called now, for those who may see them. */
    static Component links(Draft draft) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        draft.records().forEach(picked -> {
            list.add(new ListItem(words(picked, picked.record().path())));
        });
        return list;
    }

    private ListItem item(Picked picked) {
        var printed = picked.printed();
        var item = new ListItem(words(picked, path(draft, picked)));
        if (printed != null && printed.label().isNarrowerThan(Label.GREEN)) {
            item.add(new LabelMark(printed.label()));
        }
        if (printed == null) {
            item.add(new StateMark(Tone.BAD, Texts.of("release.gone")));
        } else if (picked.isChanged()) {
            item.add(new StateMark(Tone.BAD, Texts.of("release.changed")), readAgain(picked));
        } else if (picked.undecided() > 0) {
            item.add(new StateMark(Tone.PARTLY, Texts.of("release.toConsider", picked.undecided())));
        }
        if (picked.isUnread() && printed != null) {
            item.add(new StateMark(Tone.UNKNOWN, Texts.of("release.notRead")));
        } else if (picked.isDone()) {
            item.add(new StateMark(Tone.GOOD, Texts.of("release.considered")));
        }
        item.add(new ActionMenu(Texts.of("release.record.more", Words.name(picked)))
                .add(Texts.of("release.unpick"), () -> {
                    releases.unpick(draft.release().id(), picked.id());
                    onChange.run();
                }));
        return item;
    }

    private static Div words(Picked picked, String path) {
        var name = Words.name(picked);
        var words = new Div(
                picked.printed() == null ? new Span(name) : new Anchor(path, name),
                new Div(SmallText.of(facts(picked))));
        words.addClassName("s-grow");
        return words;
    }

    private Button readAgain(Picked picked) {
        var read = new Button(Texts.of("release.readAgain"), _ -> {
            marking.readAgain(draft.release().id(), picked.id());
            getUI().ifPresent(ui -> ui.navigate(path(draft, picked)));
        });
        read.addThemeVariants(ButtonVariant.SMALL);
        read.setAriaLabel(Texts.of("release.readAgain") + ", " + Words.name(picked));
        return read;
    }

    private static String facts(Picked picked) {
        var kind = Words.numbered(picked.record());
        return picked.isWithheldWhole()
                ? kind + " · " + Texts.of("release.withheld.whole")
                : picked.withheld() == 0 ? kind : kind + " · " + Texts.of("release.withheld.count", picked.withheld());
    }

    static String path(Draft draft, Picked picked) {
        return ReleaseListView.path(draft.release().id().value()) + "/post/"
                + picked.id().value();
    }
}
