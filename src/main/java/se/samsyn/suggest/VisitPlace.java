package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a visit went: the first body or place named in a stretch of a sentence. */
record VisitPlace(String name, Agencies.@Nullable Entry agency) {

    private static final Set<AgencyKind> PLACES = Set.of(
            AgencyKind.SCHOOL,
            AgencyKind.MUNICIPALITY,
            AgencyKind.ACADEMIA,
            AgencyKind.MUNICIPAL_ADMINISTRATION,
            AgencyKind.RESCUE_SERVICE,
            AgencyKind.CIVIL_SOCIETY,
            AgencyKind.MUNICIPAL_COMPANY);
    private static final Set<String> TO = Set.of("i", "på", "till", "hos", "vid");

    static @Nullable VisitPlace in(
            Sentence sentence,
            int from,
            int to,
            Agencies agencies,
            PersonReferences references,
            boolean afterPreposition) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            Token token = sentence.token(i);
            if (token.is("för") || token.is("där") || token.is("tillsammans") || token.is("som")) {
                return null;
            }
            int at = i;
            boolean person = references.in(sentence).stream().anyMatch(r -> r.first() <= at && at < r.last());
            if (person
                    || (afterPreposition
                            && (i == 0 || !TO.contains(sentence.token(i - 1).lower())))) {
                continue;
            }
            AgencyMention mention = agencies.startingAt(sentence, i);
            if (mention != null && PLACES.contains(mention.agency().kind())) {
                Agencies.Entry entry = agencies.of(mention.agency());
                return entry == null ? null : new VisitPlace(entry.name(), entry);
            }
            if (mention == null
                    && token.isWord()
                    && token.isCapitalised()
                    && !sentence.isStart(i)
                    && Titles.of(token.lower()) == null) {
                return named(sentence, i, agencies);
            }
        }
        return null;
    }

    /** The own municipality, where the text only says "hit". */
    static @Nullable VisitPlace home(Home home, Agencies agencies) {
        String own = home.municipality();
        return own == null ? null : new VisitPlace(own, agencies.of(MunicipalityRule.named(own, own)));
    }

    private static VisitPlace named(Sentence sentence, int i, Agencies agencies) {
        int last = i + 1;
        while (last < sentence.size()
                && sentence.token(last).isWord()
                && (sentence.token(last).isCapitalised()
                        || Set.of("centrum", "torg")
                                .contains(sentence.token(last).lower()))) {
            last++;
        }
        String name = PersonNames.name(sentence, i, last);
        String shortName = Municipalities.isOne(name) ? name : Swedish.withoutGenitive(name);
        Agencies.Entry municipality = Municipalities.isOne(shortName)
                ? agencies.of(MunicipalityRule.named(shortName, Municipalities.fullName(shortName)))
                : null;
        return new VisitPlace(name, municipality);
    }
}
