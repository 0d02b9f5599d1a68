package se.samsyn.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.question.Question;
import se.samsyn.question.QuestionState;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** One question: who asks whom what, what was answered, and what the reader can do about it. */
final class QuestionCard {

    private final QuestionActions actions;
    private final Question question;
    private final Runnable changed;

    QuestionCard(QuestionActions actions, Question question, Runnable changed) {
        this.actions = actions;
        this.question = question;
        this.changed = changed;
    }

    /** On the page of the record that it is about. */
    ListItem here() {
        return card(new Span(Texts.of(
                question.isReturn()
                        ? "question.returned.to"
                        : question.data().follows() == null ? "question.to" : "question.to.further",
                question.agencyName())));
    }

    /** Elsewhere, for those who are asked. */
    ListItem elsewhere() {
        return card(new Anchor(question.data().record().path(), question.recordName()));
    }

    private ListItem card(Component title) {
        var head = new Div(title, mark());
        head.addClassName("s-request-head");
        if (CurrentCaller.get().mayEdit()) {
            menu().ifPresent(head::add);
        }
        var card = new ListItem(
                head,
                SmallText.of(Said.asked(question)),
                Said.words(question.data().words()));
        var answered = question.answeredAt();
        if (answered != null) {
            card.add(SmallText.of(Texts.of(
                    question.isReturn() ? "question.done.by" : "question.answered.by",
                    question.agencyName(),
                    question.answeredBy(),
                    Dates.exact(Dates.day(answered)))));
            if (!question.answer().isEmpty()) {
                card.add(Said.words(question.answer()));
            }
        }
        var closed = question.closedAt();
        if (closed != null) {
            card.add(SmallText.of(Texts.of(closedKey(), question.closedBy(), Dates.exact(Dates.day(closed)))));
        }
        var row = Said.row();
        row.add(CurrentCaller.get().mayEdit() ? asking() : answering());
        if (row.getComponentCount() > 0) {
            card.add(row);
        }
        return card;
    }

    private String closedKey() {
        if (question.state() == QuestionState.WITHDRAWN) {
            return "question.withdrawn.by";
        }
        return question.isReturn() ? "question.accepted.by" : "question.read.by";
    }

    private StateMark mark() {
        var kind = question.data().kind().name();
        if (question.isLate(actions.today())) {
            return new StateMark(Tone.BAD, Texts.of("question.late"));
        }
        return new StateMark(
                switch (question.state()) {
                    case ASKED -> Tone.PARTLY;
                    case ANSWERED -> Tone.UNKNOWN;
                    case READ -> Tone.GOOD;
                    case WITHDRAWN -> Tone.PLAIN;
                },
                Texts.of("question.state." + kind + "." + question.state().name()));
    }

    /** For whoever reviews: what they do next. */
    private Component[] asking() {
        if (question.state() != QuestionState.ANSWERED) {
            return new Component[0];
        }
        var words = question.data().words();
        return new Component[] {
            Said.button(
                    Texts.of(question.isReturn() ? "question.accept" : "question.read"),
                    words,
                    () -> actions.read(question, changed),
                    ButtonVariant.SMALL),
            Said.button(
                    Texts.of(question.isReturn() ? "question.return.again" : "question.further"),
                    words,
                    () -> actions.further(question, changed),
                    ButtonVariant.SMALL,
                    ButtonVariant.TERTIARY)
        };
    }

    /** For whoever reviews: what they may do, too. */
    private Optional<ActionMenu> menu() {
        var menu = new ActionMenu(Texts.of("question.more", question.agencyName()));
        switch (question.state()) {
            case ASKED ->
                menu.add(Texts.of("shared.change"), () -> actions.change(question, changed))
                        .add(Texts.of("question.remind"), () -> actions.remind(question, changed))
                        .add(Texts.of(withdrawKey()), () -> actions.withdraw(question, changed))
                        .add(Texts.of("shared.remove.ask"), () -> actions.remove(question, changed));
            case WITHDRAWN -> menu.add(Texts.of("shared.remove.ask"), () -> actions.remove(question, changed));
            case READ, ANSWERED -> {
                if (question.isReturn()) {
                    menu.add(Texts.of("shared.remove.ask"), () -> actions.remove(question, changed));
                } else if (question.state() == QuestionState.READ) {
                    menu.add(Texts.of("question.further"), () -> actions.further(question, changed));
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(menu);
    }

    private String withdrawKey() {
        return question.isReturn() ? "question.return.withdraw" : "question.withdraw";
    }

    /** For a member of the agency that is asked; others read. */
    private Component[] answering() {
        if (!actions.mayAnswer(question) || !question.state().isOpen()) {
            return new Component[0];
        }
        var words = question.data().words();
        if (question.state() == QuestionState.ANSWERED) {
            return new Component[] {
                Said.button(
                        Texts.of("question.answer.change"),
                        words,
                        () -> actions.answer(question, changed),
                        ButtonVariant.TERTIARY,
                        ButtonVariant.SMALL)
            };
        }
        var answer = Said.button(
                Texts.of(question.isReturn() ? "question.done" : "question.answer"),
                words,
                () -> actions.answer(question, changed));
        answer.addClassName("s-touch");
        if (question.isLate(actions.today())) {
            answer.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return question.isReturn()
                ? List.of(
                                Buttons.link(
                                        Texts.of("question.return.change"),
                                        question.data().record().path() + "/andra"),
                                answer)
                        .toArray(Component[]::new)
                : new Component[] {answer};
    }
}
