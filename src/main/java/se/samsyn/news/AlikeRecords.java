package se.samsyn.news;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalListItem;
import se.samsyn.goal.GoalSort;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;
import se.samsyn.suggest.Suggestion;
import se.samsyn.visit.StatementListItem;
import se.samsyn.visit.VisitFilter;
import se.samsyn.visit.VisitListItem;
import se.samsyn.visit.VisitSort;

/**
 * Finds the goal, the visit or the statement in the registry that an article tells of: the rules know names, but a goal is
 * seldom told twice in the same words. Where the words differ the record is proposed as a question.
 */
@Component
class AlikeRecords {

    private final Registers registers;
    private final WordStems stems;
    private final AlikeStatements statements;

    /** A suggestion that may be a record. */
    private record Pair(Suggestion suggestion, long record, String name, double likeness) {}

    /** Suggestions linked to what they may be, and by suggestion the record's name where the words differ. */
    record Found(List<Suggestion> suggestions, Map<String, String> alike) {}

    AlikeRecords(Registers registers, WordStems stems, AlikeStatements statements) {
        this.registers = registers;
        this.stems = stems;
        this.statements = statements;
    }

    Found recognise(List<Suggestion> suggestions) {
        var goals = goals(suggestions);
        var visits = visits(suggestions);
        var said = statements.known(suggestions);
        var likeness = likeness(goals, visits, said);
        var pairs = new ArrayList<Pair>();
        goals.forEach((suggestion, known) -> known.forEach(goal -> pairs.add(new Pair(
                suggestion, goal.id().value(), goal.name(), likeness(likeness, suggestion.name(), goal.name())))));
        visits.forEach((suggestion, known) -> known.forEach(visit -> pairs.add(
                new Pair(suggestion, visit.id().value(), visit.name(), likeness(likeness, suggestion, visit)))));
        said.forEach((suggestion, known) -> known.forEach(statement -> pairs.add(new Pair(
                suggestion,
                statement.id().value(),
                statement.words(),
                statements.likeness(
                        likeness(likeness, suggestion.name(), statement.words()), suggestion, statement)))));
        return assign(suggestions, pairs);
    }

    /** The likest first, and each record for one suggestion of its kind only; but several may be parts of one statement. */
    private static Found assign(List<Suggestion> suggestions, List<Pair> pairs) {
        var links = new HashMap<String, Pair>();
        var taken = new HashSet<List<Object>>();
        pairs.stream()
                .filter(pair -> pair.likeness() >= Likeness.ENOUGH)
                .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
                .forEach(pair -> {
                    if (!links.containsKey(pair.suggestion().key())
                            && (taken.add(List.of(pair.suggestion().getClass(), pair.record()))
                                    || pair.suggestion() instanceof Suggestion.Statement)) {
                        links.put(pair.suggestion().key(), pair);
                    }
                });
        var alike = new HashMap<String, String>();
        links.forEach((key, pair) -> {
            if (!sameWords(pair.name(), pair.suggestion().name())) {
                alike.put(key, pair.name());
            }
        });
        return new Found(
                suggestions.stream()
                        .map(suggestion -> {
                            var link = links.get(suggestion.key());
                            return link == null ? suggestion : Edits.linked(suggestion, link.record());
                        })
                        .toList(),
                alike);
    }

    private Map<Suggestion.Goal, List<GoalListItem>> goals(List<Suggestion> suggestions) {
        var goals = new HashMap<Suggestion.Goal, List<GoalListItem>>();
        var ofInitiative = new HashMap<Long, List<GoalListItem>>();
        for (var suggestion : suggestions) {
            if (suggestion instanceof Suggestion.Goal goal && !goal.known()) {
                var initiative = initiative(goal, suggestions);
                if (initiative != null) {
                    goals.put(goal, ofInitiative.computeIfAbsent(initiative, this::goals));
                }
            }
        }
        return goals;
    }

    private List<GoalListItem> goals(long initiative) {
        return registers
                .goals()
                .list(GoalFilter.of(new InitiativeId(initiative)), new Sort<>(GoalSort.values()[0], false), Page.ALL);
    }

    private static @Nullable Long initiative(Suggestion.Goal goal, List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.key().equals(goal.initiative().key()))
                .map(suggestion -> suggestion.basis().knownId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Map<Suggestion.Visit, List<VisitListItem>> visits(List<Suggestion> suggestions) {
        var visits = new HashMap<Suggestion.Visit, List<VisitListItem>>();
        for (var suggestion : suggestions) {
            if (suggestion instanceof Suggestion.Visit visit && !visit.known()) {
                var day = visit.date();
                if (day != null) {
                    visits.put(
                            visit,
                            registers
                                    .visits()
                                    .list(
                                            new VisitFilter("", null, null, null, null, day, day),
                                            new Sort<>(VisitSort.values()[0], false),
                                            Page.ALL));
                }
            }
        }
        return visits;
    }

    private Likeness likeness(
            Map<Suggestion.Goal, List<GoalListItem>> goals,
            Map<Suggestion.Visit, List<VisitListItem>> visits,
            Map<Suggestion.Statement, List<StatementListItem>> said) {
        var texts = new HashSet<String>();
        goals.forEach((goal, known) -> {
            texts.add(goal.name());
            known.forEach(record -> texts.add(record.name()));
        });
        visits.forEach((visit, known) -> Stream.concat(
                        Stream.of(visit.name(), place(visit)),
                        known.stream().flatMap(record -> Stream.of(record.name(), record.place())))
                .forEach(texts::add));
        said.forEach((statement, known) -> {
            texts.add(statement.name());
            known.forEach(record -> texts.add(record.words()));
        });
        return new Likeness(stems.of(texts));
    }

    private static double likeness(Likeness likeness, String suggested, String known) {
        return sameWords(known, suggested) ? 1 : likeness.of(suggested, known);
    }

    /** On the same day: the same place is enough. */
    private static double likeness(Likeness likeness, Suggestion.Visit visit, VisitListItem known) {
        if (sameWords(known.name(), visit.name())) {
            return 1;
        }
        var named = likeness.of(visit.name(), known.name());
        return likeness.samePlace(place(visit), known.place()) ? Math.max(named, Likeness.ENOUGH) : named;
    }

    private static String place(Suggestion.Visit visit) {
        return Objects.requireNonNullElse(visit.place(), "");
    }

    /** Whatever stands between the words; a name is stored shortened where the article's is longer. */
    private static boolean sameWords(String known, String suggested) {
        return bare(known).equals(bare(suggested))
                || bare(known).equals(bare(Prose.atWord(suggested, ArticleData.MAX_NAME)));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
