package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Kvarterslyftet, kommunens program för …", "Trygg trappa, ett samarbete mellan …". */
final class AppositionRule implements InitiativeRule {

    private static final Set<String> ARTICLES = Set.of(
            "en",
            "ett",
            "det",
            "den",
            "vårt",
            "vår",
            "kommunens",
            "stadens",
            "polisens",
            "bolagets",
            "skolans",
            "regionens");
    private static final Set<String> PLACED = Set.of("i", "på");
    private static final int NOUN_WITHIN = 7;
    private static final int LONGEST = 5;

    private final Agencies agencies;

    AppositionRule(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        Token first = sentence.token(i);
        boolean quoted = ProperName.isQuote(first);
        boolean inside = i > 0
                && sentence.token(i - 1).isCapitalised()
                && sentence.token(i - 1).isWord();
        // "Trygg i Karlslund, ett arbete": the place is not the name
        inside |= i > 1
                && PLACED.contains(sentence.token(i - 1).lower())
                && sentence.token(i - 2).isCapitalised()
                && !sentence.isStart(i - 2);
        if (sentence.isHeading() || (!quoted && (!first.isWord() || !first.isCapitalised() || inside))) {
            return null;
        }
        int comma = quoted ? afterQuote(sentence, i) : comma(sentence, i);
        if (comma < 0 || !sentence.is(comma, ",") || agencies.covering(sentence, i) != null) {
            return null;
        }
        int noun = noun(sentence, comma + 1);
        if (noun < 0) {
            return null;
        }
        // "rullas Portkod ut, ett projekt": the small word belongs to the verb
        int end = sentence.is(comma - 1, "ut") || sentence.is(comma - 1, "igång") ? comma - 1 : comma;
        String name = quoted ? ProperName.words(sentence, i + 1, comma - 1) : ProperName.words(sentence, i, end);
        return new InitiativeCandidate(
                name,
                null,
                Rule.DEFINED_AS,
                sentence,
                first.start(),
                sentence.token(noun).end(),
                quoted || !sentence.isStart(i) || first.isAcronym());
    }

    private static int afterQuote(Sentence sentence, int i) {
        ProperName name = ProperName.at(sentence, i);
        return name == null ? -1 : name.last();
    }

    /** The comma that ends the name; a verb or a mark before it shows that it is no name. */
    private static int comma(Sentence sentence, int i) {
        for (int k = i + 1; k <= Math.min(sentence.size() - 1, i + LONGEST); k++) {
            Token token = sentence.token(k);
            if (token.is(",")) {
                return k;
            }
            boolean link = token.is("i") || token.is("på") || token.is("för") || token.is("mot") || token.is("och");
            if (!token.isWord() || CommonWords.isOne(token.lower()) && !link) {
                return -1;
            }
            // only the first word of a longer name needs a capital, but at the start of a sentence that proves nothing
            if (!token.isCapitalised() && sentence.isStart(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static int noun(Sentence sentence, int from) {
        Token article = sentence.at(from);
        boolean owner = article != null && article.lower().endsWith("s") && article.isCapitalised();
        boolean group = article != null && article.lower().endsWith("ens") && article.isWord();
        if (article == null || (!ARTICLES.contains(article.lower()) && !owner && !group)) {
            return -1;
        }
        for (int k = from + 1; k < Math.min(sentence.size(), from + NOUN_WITHIN); k++) {
            Token token = sentence.token(k);
            if (!token.isWord() || token.is("som") || token.is("för") || token.is("i") || token.is("av")) {
                return -1;
            }
            if (InitiativeNouns.isApposition(token.lower())) {
                return k;
            }
        }
        return -1;
    }
}
