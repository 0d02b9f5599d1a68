package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who says "vi" and "vår" in an article's own words: a housing company or an association writes of itself so on its pages,
 * and names itself in the page's first line. A municipality is known anyhow.
 */
final class OwnVoice {

    private static final Set<String> WE = Set.of("vi", "vår", "vårt", "våra", "oss");
    private static final int FIRST_BLOCKS = 3;
    private static final int LONGEST_NAME = 40;

    private final Agencies.@Nullable Entry publisher;

    private OwnVoice(Agencies.@Nullable Entry publisher) {
        this.publisher = publisher;
    }

    static OwnVoice of(Article article, Agencies agencies) {
        for (Block block : article.blocks().stream().limit(FIRST_BLOCKS).toList()) {
            String line = block.end() - block.start() > LONGEST_NAME ? "" : bare(block.in(article.text()));
            for (Agencies.Entry entry : agencies.all()) {
                if (entry.agency.kind() != AgencyKind.MUNICIPALITY
                        && bare(entry.name()).equals(line)) {
                    return new OwnVoice(entry);
                }
            }
        }
        return new OwnVoice(null);
    }

    private static String bare(String name) {
        return Dictionary.lower(name.strip()).replaceFirst("^ab ", "");
    }

    /** "Vår vd Eva Ek", "Eva Ek som är områdeschef hos oss": the publisher, where a person is presented as its own. */
    Agencies.@Nullable Entry of(PersonMention mention) {
        Sentence sentence = mention.sentence();
        if (publisher == null || sentence.talk()) {
            return null;
        }
        int first = mention.title() == null
                ? mention.first()
                : Math.min(mention.title().first(), mention.first());
        for (int k = Math.max(0, first - 1); k < Math.min(mention.next() + 2, sentence.size()); k++) {
            if (sentence.token(k).lower().startsWith("vår") || (sentence.is(k, "hos") && sentence.is(k + 1, "oss"))) {
                return publisher;
            }
        }
        return sentence.is(1, "hos") && sentence.is(2, "oss") ? publisher : null;
    }

    /** The publisher, where it speaks of itself in a sentence that quotes nobody. */
    Agencies.@Nullable Entry in(Sentence sentence) {
        boolean quotes = sentence.talk() || sentence.tokens().stream().anyMatch(ProperName::isQuote);
        return !quotes && sentence.has(0, sentence.size(), WE::contains) ? publisher : null;
    }
}
