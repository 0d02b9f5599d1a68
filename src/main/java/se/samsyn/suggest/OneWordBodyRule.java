package se.samsyn.suggest;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proper names whose ending tells what they are: "Botkyrkabyggen", "Uppsalahem", "Björkskolan". */
final class OneWordBodyRule implements AgencyRule {

    private static final Map<String, AgencyKind> ENDINGS = Dictionary.entries("name-endings").entrySet().stream()
            .collect(java.util.stream.Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> AgencyKind.valueOf(entry.getValue())));
    private static final Set<String> PLACED = Set.of("på", "i", "vid", "från", "till", "av");
    private static final Set<String> NOT_NAMES = Dictionary.words("not-proper-names");

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        Token token = sentence.token(i);
        if (!token.isWord() || !token.isCapitalised()) {
            return null;
        }
        AgencyMention school = firstName(sentence, i) ? at(sentence, i + 1, home) : null;
        if (school != null && school.agency().kind() == AgencyKind.SCHOOL) {
            AgencyName full =
                    AgencyName.of(token.text() + " " + school.agency().name(), AgencyKind.SCHOOL, home.fullName());
            return new AgencyMention(sentence, i, school.last(), full, Rule.NAME_FORM);
        }
        String lower = token.lower();
        String bare = Swedish.withoutGenitive(lower);
        for (var ending : ENDINGS.entrySet()) {
            String word = lower.endsWith(ending.getKey()) ? lower : bare;
            if (word.endsWith(ending.getKey())
                    && word.length() > ending.getKey().length() + 2
                    && !NOT_NAMES.contains(word)) {
                String name = token.text().substring(0, word.length());
                int last = i + 1;
                if (sentence.at(last) != null && sentence.token(last).text().equals("AB")) {
                    last++;
                }
                boolean own =
                        ending.getValue() == AgencyKind.SCHOOL || ending.getValue() == AgencyKind.MUNICIPAL_COMPANY;
                return new AgencyMention(
                        sentence,
                        i,
                        last,
                        AgencyName.of(name, ending.getValue(), own ? home.fullName() : null),
                        Rule.NAME_FORM);
            }
        }
        return null;
    }

    /** "på Fredrika Bremergymnasiet": a school called after somebody; only a preposition shows where the name begins. */
    private static boolean firstName(Sentence sentence, int i) {
        return i > 0
                && PLACED.contains(sentence.token(i - 1).lower())
                && sentence.at(i + 1) != null
                && sentence.token(i + 1).isCapitalised()
                && !NOT_NAMES.contains(sentence.token(i).lower())
                && !Municipalities.isOne(
                        Swedish.withoutGenitive(sentence.token(i).text()))
                && Titles.of(sentence.token(i).lower()) == null;
    }
}
