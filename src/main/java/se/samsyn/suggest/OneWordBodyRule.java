package se.samsyn.suggest;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proper names whose ending tells what they are: "Botkyrkabyggen", "Uppsalahem", "Björkskolan". */
final class OneWordBodyRule implements AgencyRule {

    private static final Map<String, AgencyKind> ENDINGS = Dictionary.entries("name-endings").entrySet().stream()
            .collect(java.util.stream.Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> AgencyKind.valueOf(entry.getValue())));
    private static final Set<String> NOT_NAMES = Dictionary.words("not-proper-names");

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        Token token = sentence.token(i);
        if (!token.isWord() || !token.isCapitalised()) {
            return null;
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
}
