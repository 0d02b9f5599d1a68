package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Tåget är ett våldsförebyggande skolprogram", "”Trygga steg” är kommunens satsning på …". */
final class DefinedAsRule implements InitiativeRule {

    private static final Set<String> IS = Set.of("är", "var", "blir", "blev");
    private static final Set<String> ARTICLES =
            Set.of("en", "ett", "kommunens", "vårt", "vår", "namnet", "stadens", "polisens");
    private static final int NOUN_WITHIN = 7;
    private static final int VERB_WITHIN = 10;

    private final RepeatedNames repeated;

    DefinedAsRule(RepeatedNames repeated) {
        this.repeated = repeated;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        if (i > 1 || (i == 1 && sentence.token(0).isWord()) || sentence.isHeading()) {
            return null;
        }
        ProperName found = ProperName.at(sentence, i);
        ProperName name = found == null ? null : NameEnd.of(sentence, found.longest(sentence, repeated));
        if (name == null || isOrdinary(name)) {
            return null;
        }
        int verb = verb(sentence, afterBracket(sentence, name.last()));
        Token is = sentence.at(verb);
        Token article = sentence.at(verb + 1);
        if (is == null || article == null || !IS.contains(is.lower()) || !isArticle(article)) {
            return null;
        }
        for (int k = verb + 2; k < Math.min(sentence.size(), verb + 2 + NOUN_WITHIN); k++) {
            Token token = sentence.token(k);
            if (!token.isWord() || token.is("som") || token.is("för")) {
                break;
            }
            if (InitiativeNouns.isApposition(token.lower()) || InitiativeNouns.isGroup(token.lower())) {
                boolean certain = name.quoted() || sentence.token(name.first()).isAcronym() || isLong(sentence, name);
                return new InitiativeCandidate(
                        name.name(),
                        null,
                        Rule.DEFINED_AS,
                        sentence,
                        sentence.token(name.first()).start(),
                        token.end(),
                        certain);
            }
        }
        return null;
    }

    /** "Kvällsvandring Lövsta är …": a second capital is not there for the sentence's beginning; nor is half a name. */
    private static boolean isLong(Sentence sentence, ProperName name) {
        boolean second = false;
        for (int k = name.first() + 1; k < name.last(); k++) {
            second |= sentence.token(k).isCapitalised();
        }
        return second || (name.last() > name.first() + 1 && NameEnd.opens(sentence.token(name.first())));
    }

    /** "Projektet är en satsning" defines nothing by name. */
    private static boolean isOrdinary(ProperName name) {
        String lower = Dictionary.lower(name.name());
        return InitiativeNouns.isDefinite(lower) || InitiativeNouns.isIndefinite(lower) || CommonWords.isOne(lower);
    }

    private static boolean isArticle(Token token) {
        return ARTICLES.contains(token.lower())
                || (token.isCapitalised() && token.lower().endsWith("s"))
                || token.lower().endsWith("ens");
    }

    /** "X är …", and "X bemannas av fritidsledare och är …". */
    private static int verb(Sentence sentence, int from) {
        for (int k = from + 1; k < Math.min(sentence.size(), from + VERB_WITHIN); k++) {
            if (sentence.is(k, "är") && sentence.is(k - 1, "och")) {
                return k;
            }
        }
        return from;
    }

    private static int afterBracket(Sentence sentence, int i) {
        if (sentence.is(i, "(")) {
            for (int k = i + 1; k < Math.min(sentence.size(), i + 10); k++) {
                if (sentence.is(k, ")")) {
                    return k + 1;
                }
            }
        }
        return i;
    }
}
