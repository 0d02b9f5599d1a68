package se.samsyn.news;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.suggest.Suggestion;
import se.samsyn.visit.VisitData;
import se.samsyn.visit.VisitId;

/** Reads what the registry says of the records that suggestions are. */
@Component
class HeldRecords {

    private final Registers registers;

    HeldRecords(Registers registers) {
        this.registers = registers;
    }

    /** @param suggestions as the rules made them, and as they have been edited to be others */
    Held read(Collection<Suggestion> suggestions) {
        return new Held(
                byId(registers.agencies().names(), agency -> agency.id().value()),
                byId(registers.persons().names(), person -> person.id().value()),
                initiatives(ids(suggestions, Suggestion.Initiative.class)),
                visits(ids(suggestions, Suggestion.Visit.class)));
    }

    private Map<Long, InitiativeData> initiatives(List<Long> ids) {
        return found(
                ids, id -> registers.initiatives().get(new InitiativeId(id)).data());
    }

    private Map<Long, VisitData> visits(List<Long> ids) {
        return found(ids, id -> registers.visits().get(new VisitId(id)).data());
    }

    private static List<Long> ids(Collection<Suggestion> suggestions, Class<? extends Suggestion> type) {
        return suggestions.stream()
                .filter(type::isInstance)
                .flatMap(suggestion ->
                        java.util.Optional.ofNullable(suggestion.basis().knownId()).stream())
                .distinct()
                .toList();
    }

    private static <T> Map<Long, T> byId(List<T> records, Function<T, Long> id) {
        return records.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** Without what somebody has removed meanwhile: that is told when the draft is saved. */
    private static <T> Map<Long, T> found(List<Long> ids, LongFunction<T> get) {
        var found = new HashMap<Long, T>();
        for (var id : ids) {
            try {
                found.put(id, get.apply(id));
            } catch (NoSuchElementException e) {
                // is no more
            }
        }
        return found;
    }
}
