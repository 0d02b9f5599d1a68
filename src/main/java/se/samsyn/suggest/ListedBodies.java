package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "kommunen, LKAB, polisen": a name of one word between two bodies in a list is that of a body too. */
final class ListedBodies {

    private final Map<Sentence, List<AgencyMention>> bySentence = new HashMap<>();

    ListedBodies(List<AgencyMention> mentions) {
        mentions.forEach(mention -> bySentence
                .computeIfAbsent(mention.sentence(), _ -> new ArrayList<>())
                .add(mention));
    }

    void addTo(List<AgencyMention> mentions) {
        bySentence.forEach((sentence, named) -> {
            for (AgencyMention before : named) {
                int at = before.last() + 1;
                boolean between = sentence.is(before.last(), ",")
                        && isName(sentence, at)
                        && (sentence.is(at + 1, ",") || sentence.is(at + 1, "och") || sentence.is(at + 1, "samt"))
                        && named.stream().anyMatch(after -> after.first() == at + 2)
                        && named.stream().noneMatch(other -> other.first() <= at && at < other.last());
                if (between && !sentence.isCaption()) {
                    AgencyName name = AgencyName.of(sentence.token(at).text(), AgencyKind.BUSINESS, null);
                    mentions.add(new AgencyMention(sentence, at, at + 1, name, Rule.NAME_FORM));
                }
            }
        });
    }

    private static boolean isName(Sentence sentence, int i) {
        Token token = sentence.at(i);
        return token != null
                && token.isWord()
                && token.isCapitalised()
                && !Municipalities.isOne(token.text())
                && !AreaFinder.isFarAway(token.lower())
                && !CommonWords.isOne(token.lower())
                && Titles.of(token.lower()) == null;
    }
}
