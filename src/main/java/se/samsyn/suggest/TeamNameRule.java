package se.samsyn.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that are one word with its kind in it: "det nya Trygghetsteamet", "SIG-teamet", "Nattpatrullen". A capital inside
 * a sentence makes the word a name; at the beginnings of sentences only, it must come twice and never in lower case.
 */
final class TeamNameRule implements InitiativeRule {

    private static final List<String> TEAMS =
            List.of("teamet", "patrullen", "lyftet", "modellen", "akademin", "stafetten", "bussen", "punkten", "huset");
    private static final List<String> MADE = List.of("programmet", "projektet", "satsningen", "metoden");
    private static final Set<String> NOT = Dictionary.words("not-team-names");
    private static final int SHORTEST_BEFORE = 3;

    private final Agencies agencies;
    private final Map<String, Integer> atStart = new HashMap<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    TeamNameRule(Agencies agencies, List<Sentence> sentences) {
        this.agencies = agencies;
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (!token.isWord() || !(endsIn(TEAMS, token) || endsIn(MADE, token))) {
                    continue;
                }
                if (!token.isCapitalised()) {
                    small.add(token.lower());
                } else if (sentence.isStart(i) || sentence.isHeading()) {
                    atStart.merge(token.lower(), 1, Integer::sum);
                } else {
                    inside.add(token.lower());
                }
            }
        }
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (!token.isCapitalised() || sentence.isHeading() || agencies.covering(sentence, i) != null) {
            return null;
        }
        boolean team = endsIn(TEAMS, token);
        boolean named = (team || endsIn(MADE, token)) && inside.contains(token.lower());
        int hyphen = token.text().indexOf('-');
        boolean letters =
                team && hyphen > 1 && token.text().substring(0, hyphen).chars().allMatch(Character::isUpperCase);
        boolean again = team && atStart.getOrDefault(token.lower(), 0) > 1;
        return (named || again || letters) && !small.contains(token.lower())
                ? new InitiativeCandidate(
                        token.text(), null, Rule.NAME_FORM, sentence, token.start(), token.end(), true)
                : null;
    }

    private static boolean endsIn(List<String> endings, Token token) {
        return endings.stream()
                .anyMatch(ending -> token.lower().endsWith(ending)
                        && token.text().length() - ending.length() >= SHORTEST_BEFORE
                        && !NOT.contains(token.lower()));
    }
}
