package se.samsyn.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.SwedishTime;
import se.samsyn.shared.Urgency;

/** Answers that whoever asked has not read, what has been put right and waits to be looked at, and what nobody answers. */
@Component
class QuestionNeeds implements NeedSource {

    /** As long as one may wait for an answer for which no day was set, before one asks again. */
    private static final int SILENT_DAYS = 30;

    private final QuestionQueries queries;

    QuestionNeeds(QuestionQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        var needs = new ArrayList<Need>();
        for (var question : queries.open()) {
            var answered = question.answeredAt();
            if (answered != null) {
                // an answer is read by whoever wanted to know; what was put right by anybody who reviews
                if (question.isReturn()
                        || question.asked().byId() == CurrentCaller.get().identityId()) {
                    needs.add(need(
                            question,
                            Urgency.SOON,
                            LocalDate.ofInstant(answered, SwedishTime.ZONE),
                            question.isReturn() ? "question.need.done" : "question.need.answered"));
                }
                continue;
            }
            var due = question.data().dueOn();
            var asked = LocalDate.ofInstant(question.asked().at(), SwedishTime.ZONE);
            if (question.isLate(today)) {
                needs.add(need(question, Urgency.NOW, due, "question.need.late"));
            } else if (due == null && asked.isBefore(today.minusDays(SILENT_DAYS))) {
                needs.add(need(question, Urgency.LATER, asked, "question.need.silent"));
            }
        }
        return needs;
    }

    private static Need need(
            Question question, Urgency urgency, @org.jspecify.annotations.Nullable LocalDate since, String why) {
        return Need.of(
                        NeedKind.QUESTION,
                        urgency,
                        question.data().record(),
                        question.data().words(),
                        since,
                        why,
                        question.agencyName(),
                        question.recordName())
                .part(question.id().value());
    }
}
