package se.samsyn.suggest;

import org.jspecify.annotations.Nullable;

/** Companies by their legal form: "Bostads AB Måsen", "AB Lyktan", "Hagby Energi AB". */
final class CompanyRule implements AgencyRule {

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        Token token = sentence.token(i);
        if (!token.isWord() || !token.isCapitalised() || CommonWords.isOne(token.lower()) && !isBranch(token)) {
            return null;
        }
        int ab = i;
        while (ab < Math.min(i + 4, sentence.size())
                && sentence.token(ab).isCapitalised()
                && !sentence.token(ab).text().equals("AB")) {
            ab++;
        }
        if (sentence.at(ab) == null || !sentence.token(ab).text().equals("AB")) {
            return null;
        }
        int last = ab + 1;
        boolean nameAfter = ab == i || (ab == i + 1 && isBranch(token));
        while (nameAfter
                && last < Math.min(ab + 3, sentence.size())
                && sentence.token(last).isWord()
                && sentence.token(last).isCapitalised()) {
            last++;
        }
        if (last - i < 2) {
            return null;
        }
        String name = ProperName.words(sentence, i, last - 1) + " "
                + (nameAfter ? Swedish.withoutGenitive(sentence.token(last - 1).text()) : "AB");
        boolean housing = Dictionary.lower(name).contains("bostads")
                || Dictionary.lower(name).contains("fastighets");
        return new AgencyMention(
                sentence,
                i,
                last,
                AgencyName.of(name, housing ? AgencyKind.PROPERTY_OWNER : AgencyKind.BUSINESS, null),
                Rule.NAME_FORM);
    }

    private static boolean isBranch(Token token) {
        return token.is("bostads") || token.is("fastighets");
    }

    /** What the company is called once it has been named: "Måsen". */
    static @Nullable String shortName(AgencyName company) {
        int at = company.name().indexOf("AB ");
        return at < 0 ? null : company.name().substring(at + 3);
    }
}
