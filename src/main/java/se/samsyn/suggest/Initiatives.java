package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The initiatives of an article, and in which sentences they are named. */
final class Initiatives {

    private static final int MOST_EVIDENCE = 100;
    private static final int MOST = 200;

    /** One initiative. */
    static final class Entry {
        final String name;
        final Rule rule;

        @Nullable
        String longName;

        final Set<String> aliases = new LinkedHashSet<>();
        final List<Passage> evidence = new ArrayList<>();
        Known.@Nullable Initiative known;

        @Nullable
        PartialDate established;

        Agencies.@Nullable Entry accountable;

        /** Those who take part without answering for it. */
        final Set<Agencies.Entry> partners = new LinkedHashSet<>();

        @Nullable
        String purpose;

        @Nullable
        String targetGroup;

        Entry(String name, Rule rule) {
            this.name = name;
            this.rule = rule;
        }

        String shownName() {
            return known != null ? known.name() : name;
        }

        String key() {
            return known != null ? "initiative#" + known.id() : "initiative:" + Dictionary.lower(name);
        }

        Stream<String> names() {
            return Stream.concat(Stream.concat(Stream.of(name), Stream.ofNullable(longName)), aliases.stream());
        }

        Suggestion.Reference reference() {
            return new Suggestion.Reference(key(), shownName());
        }
    }

    /** A place where an initiative is named. */
    record Mention(Entry initiative, Sentence sentence, int first, int last) {}

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<Sentence, List<Mention>> bySentence = new HashMap<>();

    Collection<Entry> all() {
        return byName.values();
    }

    /** More than any article has: what comes after is noise, and would take the longer the more there is. */
    boolean isFull() {
        return byName.values().stream().filter(entry -> entry.known == null).count() >= MOST;
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    @Nullable
    Entry find(String name) {
        String lower = Dictionary.lower(name);
        for (Entry entry : byName.values()) {
            boolean same = Dictionary.lower(entry.name).equals(lower)
                    || (entry.longName != null
                            && Dictionary.lower(entry.longName).equals(lower))
                    || entry.aliases.stream()
                            .anyMatch(alias -> Dictionary.lower(alias).equals(lower));
            if (same) {
                return entry;
            }
        }
        return null;
    }

    /** One more of an initiative's names; its long name is none of its aliases. */
    void alsoCalled(Entry entry, String name) {
        if (entry.names().noneMatch(name::equalsIgnoreCase)) {
            entry.aliases.add(Swedish.capitalised(name));
        }
    }

    Entry add(String name, @Nullable String longName, Rule rule) {
        Entry entry = find(name);
        if (entry == null && longName != null) {
            entry = find(longName);
        }
        if (entry == null) {
            entry = new Entry(name, rule);
            byName.put(Dictionary.lower(name), entry);
        } else if (!Dictionary.lower(entry.name).equals(Dictionary.lower(name))) {
            entry.aliases.add(name);
        }
        if (entry.longName == null && longName != null && !longName.equalsIgnoreCase(entry.name)) {
            entry.longName = longName;
        }
        return entry;
    }

    void add(Mention mention, String text) {
        bySentence.computeIfAbsent(mention.sentence(), _ -> new ArrayList<>()).add(mention);
        Sentence sentence = mention.sentence();
        Passage passage = Passage.of(
                text,
                sentence.token(mention.first()).start(),
                sentence.token(mention.last() - 1).end());
        List<Passage> evidence = mention.initiative().evidence;
        if (evidence.size() < MOST_EVIDENCE
                && evidence.stream().noneMatch(p -> p.start() <= passage.start() && passage.end() <= p.end())) {
            evidence.add(passage);
        }
    }

    List<Mention> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }
}
