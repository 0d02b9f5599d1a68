package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a municipality: those of the registry, and new ones only where the text says what they are. */
final class AreaFinder {

    /** An area with its mentions. */
    record Found(String key, String name, @Nullable Long knownId, Rule rule, List<Passage> evidence) {}

    private static final Set<String> WORDS = Dictionary.words("area-words");
    private static final Set<String> AFTER = Set.of("centrum", "torg", "centrums", "torgs");

    private final String text;
    private final Agencies agencies;
    private final Gazetteer<Known.Area> registry = new Gazetteer<>();
    private final Map<String, Found> found = new LinkedHashMap<>();

    AreaFinder(String text, Agencies agencies, Known known) {
        this.text = text;
        this.agencies = agencies;
        for (Known.Area area : known.areas()) {
            registry.add(area.name(), area);
            area.aliases().forEach(alias -> registry.add(alias, area));
        }
    }

    Collection<Found> find(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                i = Math.max(i, at(sentence, i) - 1);
            }
        }
        return found.values();
    }

    private int at(Sentence sentence, int i) {
        Gazetteer.Hit<Known.Area> hit = registry.at(sentence, i);
        if (hit != null && agencies.covering(sentence, i) == null) {
            Known.Area area = hit.what();
            add(
                    new Found("area#" + area.id(), area.name(), area.id(), Rule.KNOWN_NAME, new ArrayList<>()),
                    sentence,
                    i,
                    hit.last());
            return hit.last();
        }
        Token token = sentence.token(i);
        if (WORDS.contains(token.lower())) {
            int last = name(sentence, i + 1);
            int at = i + 1;
            while (last > at) {
                add(area(ProperName.words(sentence, at, last)), sentence, at, last);
                boolean more = sentence.is(last, "och") || sentence.is(last, ",");
                at = last + 1;
                last = more && token.lower().endsWith("na") ? name(sentence, at) : at;
            }
            return Math.max(i + 1, at - 1);
        }
        boolean centre = token.isWord()
                && token.isCapitalised()
                && sentence.at(i + 1) != null
                && AFTER.contains(sentence.token(i + 1).lower())
                && agencies.covering(sentence, i) == null
                && !CommonWords.isOne(token.lower());
        if (centre) {
            String name = token.text() + " "
                    + Swedish.withoutGenitive(sentence.token(i + 1).lower());
            add(area(name), sentence, i, i + 2);
            return i + 2;
        }
        return i;
    }

    private static Found area(String name) {
        return new Found("area:" + Dictionary.lower(name), name, null, Rule.AREA_WORD, new ArrayList<>());
    }

    private int name(Sentence sentence, int from) {
        int last = from;
        while (last < Math.min(sentence.size(), from + 3)
                && sentence.token(last).isWord()
                && sentence.token(last).isCapitalised()
                && agencies.covering(sentence, last) == null) {
            last++;
        }
        return last;
    }

    private void add(Found area, Sentence sentence, int first, int last) {
        Passage passage = Passage.of(
                text, sentence.token(first).start(), sentence.token(last - 1).end());
        List<Passage> evidence = found.computeIfAbsent(area.key(), _ -> area).evidence();
        if (!evidence.contains(passage)) {
            evidence.add(passage);
        }
    }
}
