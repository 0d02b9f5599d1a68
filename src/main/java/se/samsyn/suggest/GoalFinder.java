package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an initiative is to reach: sentences of purpose, and the lists that follow them. Where a list follows, its
 * items are the goals and the sentence is the initiative's purpose.
 */
final class GoalFinder {

    /** A goal with the words it rests on. */
    record Goal(Initiatives.Entry initiative, String words, List<Passage> evidence, Rule rule) {}

    private static final Pattern INTRODUCES = Pattern.compile(
            "(?iU)\\b(?:för att|\\p{L}*mål|målet|målen|målsättning(?:en|ar)?|syfte|syftet|syften|ska|delmål|fokusområden|strävar|vill)\\b"
                    + "[^.]{0,60}:$|\\b(?:\\p{L}*mål|målet|målen|syftet|syften|målsättningen)\\b[^.]{0,60}\\b(?:är|att)$"
                    + "|\\bska(?:\\s+\\p{L}+){0,2}$|\\bför att$|\\b(?:vill|ska)\\b[^.]{0,40}\\b(?:uppnå|leda till|bidra till|ge)\\??$");
    private static final Pattern NO_AIMS = Pattern.compile(
            "(?iU)upplevels|erfarenhet|resultat|effekt(?:er|en)?\\b|deltog|deltagare|medverka|på plats|uppnått|har lett|har gett"
                    + "|kontakt|program(?:met)? för dagen|så här gör|tips|tänk på|anmäl|exempel på vad");
    private static final Pattern AIMS = Pattern.compile("(?U)\\p{L}*mål(?:et|en)?");
    private static final Set<Block.Kind> ITEM = Set.of(Block.Kind.LIST_ITEM);
    private static final int LONGEST_ITEM = 400;

    private final Article article;
    private final List<Sentence> sentences;
    private final Initiatives initiatives;
    private final Topics topics;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Sentence> introductions = new ArrayList<>();

    GoalFinder(Article article, List<Sentence> sentences, Initiatives initiatives, Topics topics) {
        this.article = article;
        this.sentences = sentences;
        this.initiatives = initiatives;
        this.topics = topics;
    }

    List<Goal> find() {
        var aims = new ArrayList<Goal>();
        for (Sentence sentence : sentences) {
            Patience.check();
            Initiatives.Entry topic = topics.of(sentence);
            if (topic == null && (AimHeading.is(sentence) || introducesAims(sentence))) {
                topic = topics.around(sentence);
            }
            if (topic == null
                    || sentence.block().kind() == Block.Kind.TITLE
                    || sentence.isCaption()
                    || isItem(sentence)
                    || sentence.talk()) {
                continue;
            }
            if (introducesList(sentence)) {
                addItems(sentence, topic);
                continue;
            }
            if (sentence.isHeading()) {
                continue;
            }
            Aim aim = Aim.of(
                    article.text(),
                    sentence,
                    isSubject(sentence),
                    isSubject(sentence) || Topics.goesOn(sentence),
                    namedTo(sentence));
            if (aim != null) {
                if (topic.purpose == null) {
                    topic.purpose = aim.words();
                }
                for (Passage part : aim.parts(article.text())) {
                    String words = Swedish.capitalised(part.text());
                    aims.add(new Goal(topic, words, List.of(part), Rule.PURPOSE_SENTENCE));
                }
            }
        }
        aims.stream().filter(aim -> !isFollowedByList(aim)).forEach(goals::add);
        return goals;
    }

    /** The item itself belongs to the list; a second sentence in it may tell more ("Satsningen ska ge fler …"). */
    private static boolean isItem(Sentence sentence) {
        return sentence.block().kind() == Block.Kind.LIST_ITEM
                && sentence.start() == sentence.block().start();
    }

    /** The general aim right before a list of goals is the initiative's purpose, not one goal more. */
    private boolean isFollowedByList(Goal aim) {
        int at = aim.evidence().getFirst().start();
        return introductions.stream()
                .filter(intro -> intro.tokens().stream().noneMatch(token -> token.is("delmål")))
                .anyMatch(intro ->
                        intro.block().start() <= at && at < intro.block().end());
    }

    /** "Satsningen ska minska …": the sentence begins with what the goal belongs to. */
    private boolean isSubject(Sentence sentence) {
        boolean it = sentence.is(0, "det") || sentence.is(0, "den");
        return (it && sentence.is(1, "ska"))
                || initiatives.in(sentence).stream().anyMatch(mention -> mention.first() <= 2)
                || InitiativeNouns.isDefinite(sentence.token(0).lower());
    }

    private int namedTo(Sentence sentence) {
        return initiatives.in(sentence).stream()
                .mapToInt(mention -> sentence.token(mention.last() - 1).end() - sentence.start())
                .min()
                .orElse(-1);
    }

    private boolean introducesList(Sentence sentence) {
        Block next = blockAfter(sentence.blockIndex());
        String words = article.text().substring(sentence.start(), sentence.end());
        return next != null
                && ITEM.contains(next.kind())
                && sentence.end() == sentence.block().end()
                && (INTRODUCES.matcher(words).find() || AimHeading.is(sentence))
                && !NO_AIMS.matcher(words).find();
    }

    /** "Förvaltningen har formulerat tre effektmål:": of what was told last, though the sentence does not name it. */
    private boolean introducesAims(Sentence sentence) {
        return introducesList(sentence)
                && sentence.tokens().stream()
                        .anyMatch(token -> AIMS.matcher(token.lower()).matches());
    }

    private void addItems(Sentence intro, Initiatives.Entry topic) {
        introductions.add(intro);
        for (int i = intro.blockIndex() + 1; i < article.blocks().size(); i++) {
            Block item = article.blocks().get(i);
            if (!ITEM.contains(item.kind())) {
                return;
            }
            var mark = Paragraphs.LIST_MARK.matcher(item.in(article.text()));
            int start = item.start() + (mark.find() ? mark.end() : 0);
            if (article.text().startsWith("att ", start)) {
                start += 4;
            }
            int end = item.end();
            while (end > start && ".;,".indexOf(article.text().charAt(end - 1)) >= 0) {
                end--;
            }
            if (end - start > 5 && end - start <= LONGEST_ITEM) {
                Passage passage = Passage.of(article.text(), start, end);
                goals.add(new Goal(topic, Swedish.capitalised(passage.text()), List.of(passage), Rule.LIST_OF_AIMS));
            }
        }
    }

    private @Nullable Block blockAfter(int index) {
        return index + 1 < article.blocks().size() ? article.blocks().get(index + 1) : null;
    }
}
