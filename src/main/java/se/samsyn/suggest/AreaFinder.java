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

    static final Set<String> AFTER = Set.of("centrum", "torg", "centrums", "torgs", "hamn", "hamns");

    private static final Set<String> NOT = Dictionary.words("not-areas");
    private static final Set<String> QUALIFIERS = Set.of(
            "norra",
            "södra",
            "västra",
            "östra",
            "gamla",
            "nya",
            "övre",
            "nedre",
            "lilla",
            "stora",
            "inre",
            "yttre",
            "mellersta");

    private static final Set<String> IN = Set.of("i", "kring", "runt");

    private static final int MOST_EVIDENCE = 100;

    private final String text;
    private final Home home;
    private final Agencies agencies;
    private final PersonReferences persons;
    private final Initiatives initiatives;
    private final AreaCues cues;
    private final Gazetteer<Known.Area> registry = new Gazetteer<>();
    private final Map<String, Found> found = new LinkedHashMap<>();

    AreaFinder(
            String text, Home home, Agencies agencies, PersonReferences persons, Initiatives initiatives, Known known) {
        this.text = text;
        this.home = home;
        this.agencies = agencies;
        this.persons = persons;
        this.cues = new AreaCues(persons);
        this.initiatives = initiatives;
        for (Known.Area area : known.areas()) {
            registry.add(area.name(), area);
            area.aliases().forEach(alias -> registry.add(alias, area));
        }
    }

    /** A country, a part of it or a city abroad: nothing in a Swedish municipality. */
    static boolean isFarAway(String lower) {
        return NOT.contains(lower);
    }

    Collection<Found> find(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Patience.check();
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
        if (AreaWords.isAreaWord(token.lower())) {
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
        if (isMunicipalPlace(sentence, i)) {
            add(area(ProperName.words(sentence, i, i + 2)), sentence, i, i + 2);
            return more(sentence, i + 2);
        }
        if (sentence.is(i - 1, "centrala") && Municipalities.isOne(token.text())) {
            return Math.max(i, more(sentence, i + 1));
        }
        if (isOfOneName(sentence, i)) {
            add(area(token.text()), sentence, i, i + 1);
            return i;
        }
        if (isPlace(sentence, i)) {
            int last = afterQualifier(sentence, i);
            Token after = sentence.at(last);
            last = after != null && AFTER.contains(after.lower()) ? last + 1 : last;
            boolean centre = AFTER.contains(sentence.token(last - 1).lower());
            boolean inside = i > 0
                    && IN.contains(sentence.token(i - 1).lower())
                    && (!AreaCues.isHouse(sentence, i, last) || isListedPlace(sentence, i, last))
                    && !(i > 1 && Visit.isOutsideRole(sentence.token(i - 2).lower()));
            boolean on = i > 0 && sentence.is(i - 1, "på") && AreaWords.endsLike(AreaWords.ON, token.lower());
            boolean told = sentence.is(last, ",")
                    && (sentence.is(last + 1, "det") || sentence.is(last + 1, "ett"))
                    && sentence.is(last + 2, "område");
            boolean district = token.lower().endsWith("området") && !sentence.isStart(i);
            boolean way = i > 1
                    && sentence.is(i - 1, "mellan")
                    && AreaWords.is(AreaWords.WAY, sentence.token(i - 2).lower());
            boolean spread = i > 1
                    && sentence.is(i - 1, "till")
                    && AreaWords.is(AreaWords.SPREAD, sentence.token(i - 2).lower());
            if (centre
                    || inside
                    || district
                    || on
                    || told
                    || way
                    || spread
                    || isList(sentence, i)
                    || cues.tell(sentence, i, last)) {
                add(area(Swedish.withoutPossession(sentence, i, last)), sentence, i, last);
                return more(sentence, last);
            }
        }
        return i;
    }

    /** "Norrtälje hamn", "Södertälje centrum". */
    private boolean isMunicipalPlace(Sentence sentence, int i) {
        Token after = sentence.at(i + 1);
        return Municipalities.isOne(sentence.token(i).text())
                && after != null
                && (after.is("hamn") || after.is("centrum"))
                && agencies.covering(sentence, i) == null
                && agencies.covering(sentence, i + 1) == null;
    }

    /** "Trygg i Karlslund", "Tryggt Bäckby": an initiative that is called after where it is done. */
    private boolean isOfOneName(Sentence sentence, int i) {
        int first = sentence.is(i - 1, "i") || sentence.is(i - 1, "på") ? i - 2 : i - 1;
        return first >= 0
                && sentence.token(first).lower().startsWith("trygg")
                && sentence.token(i).isCapitalised()
                && !Municipalities.isOne(
                        Swedish.withoutGenitive(sentence.token(i).text()))
                && !home.isNamed(sentence.token(i).text())
                && !NOT.contains(sentence.token(i).lower())
                && initiatives.in(sentence).stream().anyMatch(m -> m.first() == first && m.last() == i + 1);
    }

    /** "på Gamlegården, Österäng och i Åhus": several names of which one at least ends like a place's. */
    private boolean isList(Sentence sentence, int i) {
        if (!sentence.is(i - 1, "på")) {
            return false;
        }
        boolean ending = false;
        int last = i;
        int names = 0;
        while (sentence.at(last) != null && isPlace(sentence, last)) {
            ending |= AreaWords.endsLike(AreaWords.LISTED, sentence.token(last).lower());
            names++;
            boolean joined = sentence.is(last + 1, ",") || sentence.is(last + 1, "och");
            last += !joined ? 1 : sentence.is(last + 2, "i") ? 3 : 2;
            if (!joined) {
                break;
            }
        }
        return ending && names > 1;
    }

    /** "i Kronogården och Sylte": with another place beside it, what may be a house is one too. */
    private boolean isListedPlace(Sentence sentence, int i, int last) {
        Token other = sentence.at(last + 1);
        return AreaWords.endsLike(AreaWords.LISTED, sentence.token(i).lower())
                && (sentence.is(last, "och") || sentence.is(last, ","))
                && other != null
                && isPlace(sentence, last + 1);
    }

    /** "Norra hamnen", "Skarpnäs by": a second word that belongs to the name. */
    private static int afterQualifier(Sentence sentence, int i) {
        Token next = sentence.at(i + 1);
        boolean second = next != null
                && next.isWord()
                && (QUALIFIERS.contains(sentence.token(i).lower()) || next.is("by") || next.is("strand"));
        return second ? i + 2 : i + 1;
    }

    /** "Stationsområdet, Hallonberget och Lillsjön": what is listed with a place is one. */
    private int more(Sentence sentence, int from) {
        int last = from;
        while (sentence.is(last, ",") || sentence.is(last, "och")) {
            boolean again = sentence.is(last + 1, "i") || sentence.is(last + 1, "på");
            int at = again ? last + 2 : last + 1;
            boolean two = sentence.at(at + 1) != null && sentence.token(at + 1).isCapitalised();
            if (sentence.at(at) == null || !isPlace(sentence, at) || (two && !isPlace(sentence, at + 1))) {
                break;
            }
            int end = two ? at + 2 : afterQualifier(sentence, at);
            if (!AreaCues.isHouse(sentence, at, end)) {
                add(area(Swedish.withoutPossession(sentence, at, end)), sentence, at, end);
            }
            last = end;
        }
        return last;
    }

    private boolean isPlace(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String name = token.text();
        return token.isWord()
                && token.isCapitalised()
                && !token.isAcronym()
                && name.length() > 2
                && !NOT.contains(token.lower())
                && !CommonWords.isOne(token.lower())
                && Titles.of(token.lower()) == null
                && !Municipalities.isOne(name)
                && !Municipalities.isOne(Swedish.withoutGenitive(name))
                && !home.isNamed(name)
                && !sentence.is(i + 1, "län")
                && agencies.covering(sentence, i) == null
                && persons.in(sentence).stream().noneMatch(r -> r.first() <= i && i < r.last())
                && initiatives.in(sentence).stream().noneMatch(m -> m.first() <= i && i < m.last());
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
        if (evidence.size() < MOST_EVIDENCE && !evidence.contains(passage)) {
            evidence.add(passage);
        }
    }
}
