package se.samsyn.suggest;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The police at every level: "polisen", "Lokalpolisen i Botkyrka", "lokalpolisområde Botkyrka", "polisregion Syd". */
final class PoliceRule implements AgencyRule {

    static final String LOCAL = "lokalpolis";
    static final String ANY = "polis";

    private static final Map<String, String> LOCAL_WORDS = Map.of(
            "lokalpolisen",
            "Lokalpolisen",
            "lokalpolis",
            "Lokalpolisen",
            "närpolisen",
            "Lokalpolisen",
            "lokalpolisens",
            "Lokalpolisen");
    private static final Set<String> ANY_WORDS = Set.of(
            "polisen",
            "polisens",
            "polis",
            "ordningspolisen",
            "ordningspolisens",
            "trafikpolisen",
            "gränspolisen",
            "gränspolisens");
    private static final Set<String> DISTRICTS = Set.of(
            "lokalpolisområde",
            "lokalpolisområdet",
            "lokalpolisområdets",
            "polisområde",
            "polisområdet",
            "polisregion",
            "polisregionen");

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        String word = sentence.token(i).lower();
        if (word.startsWith("polismyndighet")) {
            return mention(sentence, i, i + 1, AgencyName.of("Polismyndigheten", AgencyKind.POLICE, null));
        }
        if (DISTRICTS.contains(word)) {
            int last = placeFrom(sentence, i + 1);
            String district = word.startsWith("lokal")
                    ? "Lokalpolisområde"
                    : word.startsWith("polisomr") ? "Polisområde" : "Polisregion";
            if (last == i + 1) {
                return word.startsWith("lokal") && word.endsWith("et")
                        ? mention(sentence, i, last, new AgencyName(LOCAL, "Lokalpolisen", AgencyKind.POLICE, null))
                        : null;
            }
            String place = place(sentence, i + 1, last);
            String key = word.startsWith("lokal")
                    ? LOCAL + " " + Dictionary.lower(place)
                    : Dictionary.lower(district + " " + place);
            return mention(sentence, i, last, new AgencyName(key, district + " " + place, AgencyKind.POLICE, null));
        }
        boolean local = LOCAL_WORDS.containsKey(word);
        if (!local && !ANY_WORDS.contains(word)) {
            return null;
        }
        int last = i + 1;
        if (sentence.is(last, "i") && placeFrom(sentence, last + 1) > last + 1 && !word.endsWith("s")) {
            int end = placeFrom(sentence, last + 1);
            String place = place(sentence, last + 1, end);
            String name = (local ? "Lokalpolisen i " : "Polisen i ") + place;
            return mention(
                    sentence,
                    i,
                    end,
                    new AgencyName(LOCAL + " " + Dictionary.lower(place), name, AgencyKind.POLICE, null));
        }
        if (word.equals("polis")) {
            return null;
        }
        String name = local ? "Lokalpolisen" : "Polisen";
        return mention(sentence, i, last, new AgencyName(local ? LOCAL : ANY, name, AgencyKind.POLICE, null));
    }

    /** Whether a name may mean the police at any level. */
    static boolean isGeneral(String name) {
        return ANY_WORDS.contains(Dictionary.lower(name));
    }

    private static int placeFrom(Sentence sentence, int from) {
        int last = from;
        while (last < Math.min(from + 3, sentence.size())
                && sentence.token(last).isCapitalised()
                && sentence.token(last).isWord()) {
            last++;
            // "inledde lokalpolisområde Borlänge Operation Höstlöv": what follows a municipality is something else
            if (last == from + 1 && Municipalities.isOne(sentence.token(from).text())) {
                return last;
            }
        }
        return last;
    }

    private static String place(Sentence sentence, int first, int last) {
        StringBuilder place = new StringBuilder();
        for (int i = first; i < last; i++) {
            place.append(place.isEmpty() ? "" : " ").append(sentence.token(i).text());
        }
        String name = place.toString();
        String bare = Swedish.withoutGenitive(name);
        return !Municipalities.isOne(name) && Municipalities.isOne(bare) ? bare : name;
    }

    private static AgencyMention mention(Sentence sentence, int first, int last, AgencyName name) {
        return new AgencyMention(sentence, first, last, name, Rule.NAME_FORM);
    }
}
