package se.samsyn.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.question.Question;
import se.samsyn.question.QuestionService;
import se.samsyn.question.QuestionState;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.LostFocus;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** On the page of an initiative, a goal or an activity: what was asked about it, what was answered, and where one asks. */
@org.springframework.stereotype.Component
class QuestionSection implements RecordSection {

    private final QuestionService questions;
    private final QuestionActions actions;

    QuestionSection(QuestionService questions, QuestionActions actions) {
        this.questions = questions;
        this.actions = actions;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        if (!QuestionService.isAskedAbout(record.kind())) {
            return Optional.empty();
        }
        return CurrentCaller.get().mayEdit() || !questions.of(record).isEmpty()
                ? Optional.of(new Part(record))
                : Optional.empty();
    }

    /** Made anew by itself, so that what is being written elsewhere on the page stays. */
    private final class Part extends Composite<Div> {

        private final transient RecordRef record;

        Part(RecordRef record) {
            this.record = record;
            load();
        }

        private void again() {
            load();
            LostFocus.to(this);
        }

        private void load() {
            getContent().removeAll();
            getContent().add(section(questions.of(record)));
        }

        private PageSection section(List<Question> asked) {
            var activity = record.kind() == RecordKind.ACTIVITY;
            var section = new PageSection(Texts.of(activity ? "question.section.activity" : "question.section"));
            if (CurrentCaller.get().mayEdit()) {
                var row = Said.row();
                if (activity
                        && asked.stream()
                                .noneMatch(one -> one.isReturn() && one.state().isOpen())) {
                    row.add(new Button(Texts.of("question.return"), _ -> actions.giveBack(record, this::again)));
                }
                row.add(new Button(Texts.of("question.ask"), _ -> actions.ask(record, this::again)));
                section.action(row);
            }
            if (asked.isEmpty()) {
                return section.add(SmallText.of(Texts.of("question.none")));
            }
            var list = Said.list();
            asked.stream()
                    // what came to nothing is of interest to those who asked only
                    .filter(question -> question.state() != QuestionState.WITHDRAWN
                            || CurrentCaller.get().mayEdit())
                    .forEach(question -> list.add(new QuestionCard(actions, question, this::again).here()));
            return section.add(list);
        }
    }
}
