package se.samsyn.question.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.samsyn.question.QuestionService;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.StartSection;
import se.samsyn.shared.ui.Texts;

/** Where a partner's day begins: what their agency is asked, and which of its activities have been sent back. */
@org.springframework.stereotype.Component
class QuestionsForYou implements StartSection {

    private final QuestionService questions;
    private final QuestionActions actions;

    QuestionsForYou(QuestionService questions, QuestionActions actions) {
        this.questions = questions;
        this.actions = actions;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(Runnable changed) {
        var asked = questions.toAnswer();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var list = Said.list();
        asked.forEach(question -> list.add(new QuestionCard(actions, question, changed).elsewhere()));
        return Optional.of(new PageSection(Texts.of("question.forYou", asked.size()), list));
    }
}
