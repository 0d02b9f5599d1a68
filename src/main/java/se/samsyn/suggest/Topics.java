package se.samsyn.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which initiative each sentence is about: the one it names, or the one it goes on about ("Syftet är …", "Det …"). */
final class Topics {

    private static final Set<String> GO_ON = Dictionary.words("goes-on-about");

    private final Map<Sentence, Initiatives.Entry> topics = new HashMap<>();

    Topics(List<Sentence> sentences, Initiatives initiatives) {
        Initiatives.Entry topic = null;
        int away = 0;
        for (Sentence sentence : sentences) {
            List<Initiatives.Mention> named = initiatives.in(sentence);
            if (!named.isEmpty()) {
                topic = named.getFirst().initiative();
                topics.put(sentence, topic);
                away = 0;
            } else if (sentence.block().kind() == Block.Kind.HEADING) {
                topic = null;
            } else if (topic != null) {
                away++;
                if (goesOn(sentence) && away <= 6) {
                    topics.put(sentence, topic);
                    away = 0;
                }
            }
        }
    }

    Initiatives.@Nullable Entry of(Sentence sentence) {
        return topics.get(sentence);
    }

    private static boolean goesOn(Sentence sentence) {
        Token first = sentence.token(0);
        int at = first.isWord() ? 0 : 1;
        Token word = sentence.at(at);
        return word != null
                && (GO_ON.contains(word.lower())
                        || InitiativeNouns.isDefinite(word.lower())
                        || sentence.block().kind() == Block.Kind.LIST_ITEM);
    }
}
