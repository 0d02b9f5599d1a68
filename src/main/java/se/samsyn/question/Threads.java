package se.samsyn.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** In which order questions about a record are read: the latest first, and what asks further right after what it follows. */
final class Threads {

    private static final Comparator<Question> OLDEST_FIRST = Comparator.comparing(
                    (Question question) -> question.asked().at())
            .thenComparing(question -> question.id().value());

    private Threads() {}

    static List<Question> of(List<Question> all) {
        var ordered = new ArrayList<Question>();
        all.stream()
                .filter(question -> question.data().follows() == null)
                .sorted(OLDEST_FIRST.reversed())
                .forEach(question -> add(ordered, question, all));
        return ordered;
    }

    private static void add(List<Question> ordered, Question question, List<Question> all) {
        ordered.add(question);
        all.stream()
                .filter(other -> question.id().equals(other.data().follows()))
                .sorted(OLDEST_FIRST)
                .forEach(other -> add(ordered, other, all));
    }
}
