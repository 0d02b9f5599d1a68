package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Centres that are bodies, not shopping centres: "Våldspreventivt center (VPC)", "Kunskapscentrum". */
final class CentreRule implements AgencyRule {

    private static final Set<String> CENTRES = Set.of("center", "centrum", "centers", "centrums", "centret");

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        Token token = sentence.token(i);
        Token next = sentence.at(i + 1);
        if (!token.isWord() || next == null || !CENTRES.contains(next.lower())) {
            return null;
        }
        // an adjective in the neuter: a place would have its name there ("Tumba centrum")
        boolean adjective = token.lower().endsWith("vt")
                || token.lower().endsWith("lt")
                || token.lower().endsWith("gt")
                || token.lower().endsWith("iva")
                || token.lower().endsWith("skt");
        if (!adjective || !(token.isCapitalised() || abbreviated(sentence, i + 2))) {
            return null;
        }
        String name = Swedish.capitalised(token.lower()) + " " + next.lower().replaceFirst("(?<=r|m)s$", "");
        return new AgencyMention(
                sentence,
                i,
                i + 2,
                AgencyName.of(name, AgencyKind.MUNICIPAL_ADMINISTRATION, home.fullName()),
                Rule.NAME_FORM);
    }

    private static boolean abbreviated(Sentence sentence, int i) {
        Token name = sentence.at(i + 1);
        return sentence.is(i, "(") && name != null && name.isAcronym();
    }
}
