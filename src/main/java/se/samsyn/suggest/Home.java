package se.samsyn.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose article it is: what "kommunen" and "socialnämnden" stand for.
 *
 * @param municipality its short name, or null when the article names none
 * @param fullName as it calls itself: "Botkyrka kommun"
 */
record Home(@Nullable String municipality, @Nullable String fullName) {

    private static final Pattern COUNCIL =
            Pattern.compile("(?U)\\b(\\p{Lu}\\p{Ll}+) lokala (?:brottsförebyggande|trygghets)\\s?råd\\b");
    private static final int IN_HEADLINE = 3;
    private static final int AS_MUNICIPALITY = 4;

    /** The municipality the caller names; otherwise the one that the article names most. */
    static Home of(Known known, Article article, List<Sentence> sentences) {
        if (known.municipality() != null) {
            String shortName = Municipalities.shortName(known.municipality());
            return new Home(shortName, Municipalities.fullName(shortName));
        }
        Map<Municipalities.Name, Integer> named = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Municipalities.Found found = Municipalities.at(sentence, i);
                if (found != null) {
                    int weight = found.asMunicipality() ? AS_MUNICIPALITY : 1;
                    named.merge(found.name(), sentence.isHeading() ? weight * IN_HEADLINE : weight, Integer::sum);
                }
            }
        }
        for (Municipalities.Name name : inMargins(article)) {
            named.merge(name, AS_MUNICIPALITY, Integer::sum);
        }
        return named.entrySet().stream()
                .max(Map.Entry.<Municipalities.Name, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().shortName()))
                .map(entry ->
                        new Home(entry.getKey().shortName(), entry.getKey().fullName()))
                .orElseGet(() -> ofCouncil(article.text()));
    }

    /** "Lövsta lokala brottsförebyggande råd": whose council it is, where nothing else names the municipality. */
    private static Home ofCouncil(String text) {
        Matcher council = COUNCIL.matcher(text);
        if (!council.find()) {
            return new Home(null, null);
        }
        String shortName = Municipalities.shortName(council.group(1));
        return new Home(shortName, Municipalities.fullName(shortName));
    }

    /** Whose page it is: a menu or a foot names the municipality even where the article only says "kommunen". */
    private static List<Municipalities.Name> inMargins(Article article) {
        var margins = new StringBuilder(article.publisher() == null ? "" : article.publisher());
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.JUNK) {
                margins.append('\n').append(block.in(article.text()));
            }
        }
        return PageMeta.MUNICIPALITY
                .matcher(margins)
                .results()
                .map(found -> new Municipalities.Name(Municipalities.shortName(found.group()), found.group()))
                .limit(IN_HEADLINE)
                .toList();
    }

    /** True for the own municipality's name, also with an s that may or may not be that of possession; Upplands Väsby is Väsby too. */
    boolean isNamed(String place) {
        return municipality != null
                && (Dictionary.lower(place).equals(Dictionary.lower(municipality))
                        || Dictionary.lower(place + "s").equals(Dictionary.lower(municipality))
                        || Dictionary.lower(municipality).endsWith(" " + Dictionary.lower(place)));
    }
}
