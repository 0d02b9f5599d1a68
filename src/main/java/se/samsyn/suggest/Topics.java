package se.samsyn.suggest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which initiative each sentence is about: the one it names, or the one it goes on about ("Syftet är …", "Det …"). */
final class Topics {

    private static final Set<String> GO_ON = Dictionary.words("goes-on-about");

    /** After "den" or "det" these say that a noun follows: "Den andra dagen", "Det lokala rådet". */
    private static final Set<String> BEFORE_NOUN =
            Set.of("andra", "första", "tredje", "sista", "senaste", "nya", "lokala", "regionala", "gemensamma");

    private static final int SEVERAL = 6;
    private static final int ONLY_ONE = 14;

    private final Map<Sentence, Initiatives.Entry> topics = new HashMap<>();
    private final Set<Sentence> named = new HashSet<>();

    private final Initiatives.@Nullable Entry single;

    Topics(List<Sentence> sentences, Initiatives initiatives) {
        List<Initiatives.Entry> told = initiatives.all().stream()
                .filter(entry -> !entry.evidence.isEmpty())
                .toList();
        boolean only = told.size() == 1;
        single = only ? told.getFirst() : null;
        Initiatives.Entry topic = null;
        Initiatives.Entry left = null;
        int away = 0;
        int block = -1;
        int toldIn = -1;
        Sentence before = null;
        for (Sentence sentence : sentences) {
            List<Initiatives.Mention> mentions = initiatives.in(sentence);
            if (!mentions.isEmpty()) {
                topic = mentions.getFirst().initiative();
                topics.put(sentence, topic);
                this.named.add(sentence);
                away = 0;
                block = sentence.blockIndex();
                toldIn = block;
            } else if (sentence.block().kind() == Block.Kind.HEADING) {
                left = topic == null ? left : topic;
                topic = only ? topic : null;
            } else if (topic == null && resumes(left, before, sentence)) {
                topic = left;
                topics.put(sentence, topic);
                away = 0;
                block = sentence.blockIndex();
                toldIn = block;
            } else if (topic != null) {
                away++;
                boolean near = sentence.blockIndex() == block && away <= 2;
                // a new paragraph that begins with something else does not come back without a name
                boolean turned = !only
                        && before != null
                        && before.blockIndex() == sentence.blockIndex()
                        && sentence.blockIndex() != toldIn;
                if (near || (!turned && goesOn(sentence) && away <= (only ? ONLY_ONE : SEVERAL))) {
                    topic = away == 1 && before != null ? calledSo(initiatives.in(before), sentence, topic) : topic;
                    topics.put(sentence, topic);
                    toldIn = sentence.blockIndex();
                    away = 0;
                }
            }
            before = sentence;
        }
    }

    /** "Samverkan syftar till …" right under a new heading: of what was told before it. */
    private static boolean resumes(Initiatives.@Nullable Entry left, @Nullable Sentence before, Sentence sentence) {
        String first = sentence.token(0).lower();
        return left != null
                && before != null
                && before.block().kind() == Block.Kind.HEADING
                && (first.equals("samverkan") || InitiativeNouns.isDefinite(first));
    }

    /** "X kompletteras med föräldrakursen Y. Kursen …": of several initiatives the one that the word fits. */
    private static Initiatives.Entry calledSo(
            List<Initiatives.Mention> mentions, Sentence sentence, Initiatives.Entry topic) {
        String noun = sentence.token(0).lower();
        for (Initiatives.Mention mention : mentions) {
            Token kind = mention.sentence().at(mention.first() - 1);
            if (noun.length() > 3 && kind != null && kind.lower().endsWith(noun)) {
                return mention.initiative();
            }
        }
        return topic;
    }

    /** The initiative that a heading without a name ("Mål") belongs to: the last one told of before, or the only one. */
    Initiatives.@Nullable Entry around(Sentence heading) {
        return topics.keySet().stream()
                .filter(sentence -> sentence.index() < heading.index())
                .max(Comparator.comparingInt(Sentence::index))
                .map(topics::get)
                .orElse(single);
    }

    /** True where an initiative is named outright. */
    boolean names(Sentence sentence) {
        return named.contains(sentence);
    }

    Initiatives.@Nullable Entry of(Sentence sentence) {
        return topics.get(sentence);
    }

    /** Whether a sentence begins with a word that goes on about what was told before: "Den", "Arbetet", "Målet". */
    static boolean goesOn(Sentence sentence) {
        Token first = sentence.token(0);
        int at = first.isWord() ? 0 : 1;
        Token word = sentence.at(at);
        Token next = sentence.at(at + 1);
        boolean noun = next != null
                && (next.isNumber() || BEFORE_NOUN.contains(next.lower()))
                && word != null
                && (word.is("den") || word.is("det") || word.is("de"));
        return word != null
                && !noun
                && (GO_ON.contains(word.lower())
                        || InitiativeNouns.isDefinite(word.lower())
                        || sentence.block().kind() == Block.Kind.LIST_ITEM);
    }
}
