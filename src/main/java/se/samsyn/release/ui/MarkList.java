package se.samsyn.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samsyn.release.Alike;
import se.samsyn.release.Draft;
import se.samsyn.release.Mark;
import se.samsyn.release.MarkingService;
import se.samsyn.release.Picked;
import se.samsyn.release.Verdict;
import se.samsyn.release.WithholdingRule;
import se.samsyn.release.WithholdingRuleId;
import se.samsyn.release.WithholdingRuleService;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** The marks on a field, or on all of a record: why it is marked, what was decided, and the way to decide. */
final class MarkList {

    private final MarkingService marking;
    private final WithholdingRuleService rules;
    private final Map<WithholdingRuleId, WithholdingRule> byId;
    private final Draft draft;
    private final Runnable onChange;

    MarkList(MarkingService marking, WithholdingRuleService rules, Draft draft, Runnable onChange) {
        this.marking = marking;
        this.rules = rules;
        this.draft = draft;
        this.onChange = onChange;
        this.byId = rules.all().stream().collect(Collectors.toMap(WithholdingRule::id, Function.identity()));
    }

    List<Mark> of(Picked picked, String field) {
        return picked.marks().stream()
                .filter(mark -> mark.field().equals(field))
                .toList();
    }

    UnorderedList list(Picked picked, String field) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        of(picked, field).forEach(mark -> list.add(item(mark)));
        return list;
    }

    private ListItem item(Mark mark) {
        var words = Alike.words(draft, mark);
        var what = words == null
                ? Texts.of(mark.field().equals(Mark.WHOLE) ? "release.allOfRecord" : "release.allOfField")
                : "”" + words + "”";
        var told = new Div(new Div(what), SmallText.of(why(mark)));
        told.addClassNames("s-grow", "s-lines");
        var item = new ListItem(told, state(mark));
        if (mark.verdict() == Verdict.UNDECIDED) {
            item.add(releasing(mark, what), withholding(mark, what));
            var alike = Alike.of(draft, mark.id(), true).size();
            if (alike > 1) {
                item.add(small(Texts.of("release.settle.all", alike), () -> release(mark, true)));
            }
        } else {
            item.add(named(
                    small(Texts.of("release.lift"), () -> {
                        marking.lift(draft.release().id(), mark.id());
                        onChange.run();
                    }),
                    what));
        }
        return item;
    }

    private String why(Mark mark) {
        var rule = mark.rule();
        if (rule == null) {
            return Words.origin(mark);
        }
        var called = Objects.requireNonNull(byId.get(rule)).called();
        return mark.reason().isEmpty() ? called : called + " · " + mark.reason();
    }

    private static Span state(Mark mark) {
        return new Span(
                switch (mark.verdict()) {
                    case UNDECIDED -> new StateMark(Tone.PARTLY, Texts.of(Verdict.UNDECIDED));
                    case WITHHELD -> new StateMark(Tone.PLAIN, Texts.of(Verdict.WITHHELD));
                    case RELEASED -> new StateMark(Tone.GOOD, Texts.of(Verdict.RELEASED));
                });
    }

    private Button releasing(Mark mark, String what) {
        return named(small(Texts.of("release.settle.release"), () -> release(mark, false)), what);
    }

    private Button withholding(Mark mark, String what) {
        return named(
                small(
                        Texts.of("release.settle.withhold") + " …",
                        () -> WithholdDialog.settle(marking, rules, draft, mark, onChange)),
                what);
    }

    private void release(Mark mark, boolean alike) {
        var released = marking.release(draft.release().id(), mark.id(), alike);
        onChange.run();
        Toasts.done(Texts.of("release.settled", released));
    }

    private static Button small(String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Button named(Button button, String what) {
        button.setAriaLabel(button.getText() + ", " + what);
        return button;
    }
}
