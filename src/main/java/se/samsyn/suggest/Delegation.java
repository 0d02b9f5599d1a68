package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Guests known only by where they come from: "en delegation från Helsingfors och Esbo". */
final class Delegation {

    private static final Set<String> WORDS = Dictionary.words("delegations");
    private static final Set<String> COUNTRIES = Dictionary.words("countries");
    private static final int FROM_WITHIN = 5;

    private final Home home;
    private final Agencies agencies;
    private final String text;

    Delegation(String text, Home home, Agencies agencies) {
        this.text = text;
        this.home = home;
        this.agencies = agencies;
    }

    static boolean isWord(String lower) {
        return WORDS.contains(lower);
    }

    /** The bodies that a stretch of a sentence names by their places; a country is none. */
    List<Agencies.Entry> in(Sentence sentence, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (!isWord(sentence.token(i).lower())) {
                continue;
            }
            for (int k = i + 1; k < Math.min(sentence.size() - 1, i + FROM_WITHIN); k++) {
                if (sentence.is(k, "från")) {
                    return places(sentence, k + 1);
                }
            }
        }
        return List.of();
    }

    private List<Agencies.Entry> places(Sentence sentence, int from) {
        var bodies = new ArrayList<Agencies.Entry>();
        int at = from;
        while (isPlace(sentence, at)) {
            String place = sentence.token(at).text();
            Passage passage = Passage.of(
                    text, sentence.token(at).start(), sentence.token(at).end());
            if (!COUNTRIES.contains(sentence.token(at).lower())) {
                bodies.add(body(place, passage));
            }
            boolean more = sentence.is(at + 1, "och") || sentence.is(at + 1, ",");
            at += more ? 2 : sentence.size();
        }
        return bodies;
    }

    private boolean isPlace(Sentence sentence, int i) {
        Token token = sentence.at(i);
        Token next = sentence.at(i + 1);
        return token != null
                && token.isWord()
                && token.isCapitalised()
                && !token.isAcronym()
                && agencies.covering(sentence, i) == null
                && !home.isNamed(token.text())
                && Titles.of(token.lower()) == null
                && (next == null || !next.isCapitalised());
    }

    /** A municipality by its full name, or under the name by which the article calls the place's government. */
    private Agencies.Entry body(String place, Passage passage) {
        if (Municipalities.isOne(place)) {
            String shortName = Municipalities.shortName(place);
            AgencyName name = MunicipalityRule.named(shortName, Municipalities.fullName(shortName));
            return agencies.add(name, Rule.VISIT_VERB, passage);
        }
        return agencies.all().stream()
                .filter(entry -> entry.name().startsWith(place + " "))
                .findFirst()
                .orElseGet(() ->
                        agencies.add(AgencyName.of(place, AgencyKind.MUNICIPALITY, null), Rule.VISIT_VERB, passage));
    }
}
