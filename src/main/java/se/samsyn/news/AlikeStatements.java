package se.samsyn.news;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.agency.PersonId;
import se.samsyn.shared.RecordKind;
import se.samsyn.suggest.Suggestion;
import se.samsyn.visit.StatementListItem;
import se.samsyn.visit.VisitId;

/**
 * Finds what the registry already quotes of the same speaker. Two writers report the same words differently, and one may
 * put into one sentence what the other puts into two, so that two suggestions may be one statement.
 */
@Component
class AlikeStatements {

    /** From here on, words of the same day are taken for the same: two writers seldom report more than a few in common. */
    static final double ON_THE_SAME_DAY = 0.2;

    private final Registers registers;

    AlikeStatements(Registers registers) {
        this.registers = registers;
    }

    /** By suggestion, what is known that its speaker has said. */
    Map<Suggestion.Statement, List<StatementListItem>> known(List<Suggestion> suggestions) {
        var statements = new HashMap<Suggestion.Statement, List<StatementListItem>>();
        var ofSpeaker = new HashMap<Long, List<StatementListItem>>();
        for (var suggestion : suggestions) {
            if (suggestion instanceof Suggestion.Statement statement && !statement.known()) {
                var speaker = speaker(statement, suggestions);
                if (speaker != null) {
                    statements.put(
                            statement,
                            ofSpeaker.computeIfAbsent(
                                    speaker, id -> registers.statements().ofPerson(new PersonId(id))));
                }
            }
        }
        return statements;
    }

    /**
     * Words quoted exactly are the same only where they are nearly the same; words that somebody has reported are taken for
     * the same sooner where both are of one day.
     *
     * @param words how alike the words are
     */
    double likeness(double words, Suggestion.Statement suggested, StatementListItem known) {
        var bothExact = suggested.direct() && known.direct();
        return !bothExact && words >= ON_THE_SAME_DAY && isOfOneDay(suggested.on(), known)
                ? Math.max(words, Likeness.ENOUGH)
                : words;
    }

    private boolean isOfOneDay(@Nullable LocalDate day, StatementListItem known) {
        return day != null && day.equals(Objects.requireNonNullElseGet(known.saidOn(), () -> day(known.visit())));
    }

    private LocalDate day(@Nullable VisitId visit) {
        return visit == null
                ? LocalDate.MIN
                : registers.visits().get(visit).data().visitedOn();
    }

    private static @Nullable Long speaker(Suggestion.Statement statement, List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(suggestion ->
                        suggestion.key().equals(statement.speaker().key()))
                .map(suggestion -> suggestion.basis().knownId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> KnownKey.id(statement.speaker().key(), RecordKind.PERSON));
    }
}
