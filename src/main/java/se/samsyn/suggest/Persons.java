package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons of an article; one entry for each, however often and in whatever form the name stands there. */
final class Persons {

    /** One person. */
    static final class Entry {
        String name;
        final Set<String> aliases = new LinkedHashSet<>();
        final List<Passage> evidence = new ArrayList<>();
        final List<PersonMention> mentions = new ArrayList<>();
        Rule rule;

        @Nullable
        String role;

        Agencies.@Nullable Entry agency;
        Known.@Nullable Person known;

        Entry(String name, Rule rule) {
            this.name = name;
            this.rule = rule;
        }

        String key() {
            return known != null ? "person#" + known.id() : "person:" + Dictionary.lower(name);
        }

        String shownName() {
            return known != null ? known.name() : name;
        }

        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }

        boolean hasSurname() {
            return name.indexOf(' ') > 0;
        }

        boolean inCaption() {
            return mentions.stream().anyMatch(mention -> mention.sentence().isCaption());
        }

        Suggestion.Reference reference() {
            return new Suggestion.Reference(key(), shownName());
        }
    }

    /** More than any article names: what comes after is noise, and would take the longer the more there is. */
    private static final int MOST = 300;

    private final List<Entry> entries = new ArrayList<>();

    Collection<Entry> all() {
        return entries;
    }

    boolean isFull() {
        return entries.size() >= MOST;
    }

    /** The entry for a name, made when it is new. */
    Entry entry(String name, Rule rule) {
        Entry same = find(name);
        if (same == null) {
            same = new Entry(name, rule);
            entries.add(same);
        } else if (!same.name.equals(name)) {
            boolean shorter = name.length() < same.name.length();
            boolean genitive = same.name.equals(name + "s") || name.equals(same.name + "s");
            if (!genitive) {
                same.aliases.add(shorter ? same.name : name);
                same.aliases.remove(shorter ? name : same.name);
            }
            same.name = shorter ? name : same.name;
        }
        return same;
    }

    /** The person a name means: equal, or with the same first name and a surname that only adds "-Jr" or an s. */
    @Nullable
    Entry find(String name) {
        return entries.stream()
                .filter(entry -> same(entry.name, name) || entry.aliases.contains(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean same(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        return longer.equals(shorter)
                || (shorter.indexOf(' ') > 0
                        && (longer.equals(shorter + "s")
                                || longer.startsWith(shorter + "-")
                                || sameEnds(longer, shorter)));
    }

    /** "Carl Mikael Widercrantz" and "Carl Widercrantz". */
    private static boolean sameEnds(String longer, String shorter) {
        // told apart by the surname, before anything is cut: this is asked for each name of each pair
        if (!longer.endsWith(shorter.substring(shorter.indexOf(' ')))) {
            return false;
        }
        String[] one = longer.split(" ");
        String[] two = shorter.split(" ");
        return two.length == 2 && one.length == 3 && one[0].equals(two[0]) && one[2].equals(two[1]);
    }

    /** The only person with that surname, or null. */
    @Nullable
    Entry bySurname(String word) {
        List<Entry> fitting = entries.stream()
                .filter(Entry::hasSurname)
                .filter(entry -> Swedish.sameWord(word, entry.surname()))
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    /** The only person in that role, or null: "justitieministern". */
    @Nullable
    Entry byRole(String role) {
        List<Entry> fitting = entries.stream()
                .filter(entry -> Objects.equals(entry.role, role))
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }
}
