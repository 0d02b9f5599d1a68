package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares a suggestion with what was expected, as the README of the test set lays down. */
final class GoldMatch {

    private final Map<String, Set<String>> namesOfSame = new HashMap<>();

    GoldMatch(JsonNode gold) {
        for (JsonNode node : gold.path("suggestions")) {
            Set<String> names = names(node);
            names.forEach(name -> namesOfSame.merge(name, names, (a, b) -> {
                var both = new TreeSet<>(a);
                both.addAll(b);
                return both;
            }));
        }
    }

    static boolean same(Suggestion suggestion, JsonNode gold) {
        return switch (suggestion) {
            case Suggestion.Visit visit -> sameVisit(visit, gold);
            case Suggestion.Goal goal ->
                sameWords(goal.name(), gold.path("name").asString(""));
            case Suggestion.Statement statement ->
                sameWords(statement.name(), gold.path("name").asString(""))
                        || sameWords(statement.name(), gold.path("continued").asString(""));
            default -> names(suggestion).anyMatch(names(gold)::contains);
        };
    }

    private static boolean sameVisit(Suggestion.Visit visit, JsonNode gold) {
        String date = gold.path("date").asString("");
        if (!date.isEmpty()) {
            return visit.date() != null && date.equals(visit.date().toString());
        }
        return visit.date() == null && values(gold, "place").contains(bare(visit.place()));
    }

    /** The fields of a kind that must agree besides its name; the value that was found wrong, or null. */
    @Nullable
    String wrongField(Suggestion suggestion, JsonNode gold, String field) {
        String found = found(suggestion, field);
        Set<String> right = new TreeSet<>(values(gold, field));
        right.stream().toList().forEach(name -> right.addAll(namesOfSame.getOrDefault(name, Set.of())));
        boolean same =
                right.isEmpty() ? found == null || found.isEmpty() : found != null && right.contains(bare(found));
        return same ? null : "%s: %s instead of %s".formatted(field, found, right);
    }

    boolean hasAll(List<Suggestion.Reference> found, JsonNode expected) {
        List<String> names =
                found.stream().map(reference -> bare(reference.name())).toList();
        for (JsonNode name : expected) {
            Set<String> same = namesOfSame.getOrDefault(bare(name.asString("")), Set.of(bare(name.asString(""))));
            if (names.stream().noneMatch(same::contains)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String found(Suggestion suggestion, String field) {
        return switch (suggestion) {
            case Suggestion.Person person ->
                field.equals("role")
                        ? person.role()
                        : person.agency() == null ? null : person.agency().name();
            case Suggestion.Initiative initiative ->
                switch (field) {
                    case "established" ->
                        initiative.established() == null
                                ? null
                                : String.valueOf(initiative.established().year());
                    case "longName" -> initiative.longName();
                    default ->
                        initiative.accountable() == null
                                ? null
                                : initiative.accountable().name();
                };
            case Suggestion.Visit visit -> visit.place();
            case Suggestion.Goal goal -> goal.initiative().name();
            case Suggestion.Statement statement ->
                field.equals("speaker") ? statement.speaker().name() : String.valueOf(statement.direct());
            default -> null;
        };
    }

    private static Set<String> values(JsonNode gold, String field) {
        var values = new TreeSet<String>();
        if (!gold.path(field).asString("").isEmpty()) {
            values.add(bare(gold.path(field).asString("")));
        }
        gold.path(field + "Aliases").forEach(alias -> values.add(bare(alias.asString(""))));
        return values;
    }

    static Set<String> names(JsonNode gold) {
        var names = new TreeSet<String>();
        names.add(bare(gold.path("name").asString("")));
        gold.path("aliases").forEach(alias -> names.add(bare(alias.asString(""))));
        return names;
    }

    static Stream<String> names(Suggestion suggestion) {
        Stream<String> more =
                switch (suggestion) {
                    case Suggestion.Initiative initiative ->
                        Stream.concat(initiative.aliases().stream(), Stream.ofNullable(initiative.longName()));
                    case Suggestion.Agency agency -> agency.aliases().stream();
                    case Suggestion.Person person -> person.aliases().stream();
                    default -> Stream.of();
                };
        return Stream.concat(Stream.of(suggestion.name()), more).map(GoldMatch::bare);
    }

    static boolean sameWords(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return false;
        }
        List<String> a = words(one);
        List<String> b = new ArrayList<>(words(other));
        long shared = a.stream().filter(b::remove).count();
        int shorter = Math.min(a.size(), words(other).size());
        return shared >= shorter * 0.8
                && shared * 3 >= Math.max(a.size(), words(other).size());
    }

    private static List<String> words(String text) {
        return Arrays.stream(bare(text).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String bare(@Nullable String text) {
        return text == null
                ? ""
                : Dictionary.lower(text)
                        .replaceAll("[\"”“»«'’]", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll("[.,\\s]+$", "")
                        .strip();
    }
}
