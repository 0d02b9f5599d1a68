package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bodies whose kind stands before the name: "Region Skåne", "Högskolan i Gävle", "föreningen Trygga gator". */
final class LeadingNounRule implements AgencyRule {

    private static final Set<String> ASSOCIATIONS =
            Set.of("föreningen", "organisationen", "stiftelsen", "nätverket", "studieförbundet", "ideella");
    private static final Set<String> SCHOOLS =
            Set.of("skolan", "grundskolan", "förskolan", "gymnasieskolan", "friskolan");
    private static final Set<String> COMPANIES = Set.of(
            "bostadsbolaget",
            "fastighetsbolaget",
            "bostadsföretaget",
            "fastighetsägaren",
            "allmännyttan",
            "fastighetsföretaget",
            "fastighetsägarna",
            "bostadsbolagen",
            "fastighetsbolagen");

    private static final Set<String> UNITS = Set.of("enheten", "avdelningen", "förvaltningen", "kontoret", "sektionen");
    private static final Set<String> RESCUE = Set.of("räddningstjänsten", "brandkåren", "brandförsvaret");
    private static final Set<String> SECURITY =
            Set.of("väktarbolaget", "bevakningsbolaget", "säkerhetsföretaget", "försäkringsbolaget");
    private static final Set<String> SHELTERS = Set.of("kvinnojouren", "tjejjouren", "brottsofferjouren");
    private static final Set<String> CLUBS = Set.of("IFK", "AIK", "IK", "IF", "GIF", "BK", "FC");
    private static final Set<String> HOUSES =
            Set.of("familjecentralen", "fritidsgården", "mötesplatsen", "ungdomsgården");

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        Token token = sentence.token(i);
        Token next = sentence.at(i + 1);
        if (next == null || !token.isWord()) {
            return null;
        }
        if (token.text().equals("Region") && next.isCapitalised() || token.is("region") && next.isCapitalised()) {
            return region(sentence, i);
        }
        if (token.is("högskolan")
                && next.is("i")
                && sentence.at(i + 2) != null
                && sentence.token(i + 2).isCapitalised()) {
            return of(sentence, i, i, i + 3, AgencyKind.ACADEMIA, null);
        }
        if (token.text().equals("Högskolan") && next.isCapitalised()) {
            return of(sentence, i, i, i + 2, AgencyKind.ACADEMIA, null);
        }
        if (token.text().equals("FoU") && next.isCapitalised()) {
            return of(sentence, i, i, i + 2, AgencyKind.ACADEMIA, null);
        }
        if (CLUBS.contains(token.text()) && next.isCapitalised()) {
            return of(sentence, i, i, i + 2, AgencyKind.CIVIL_SOCIETY, null);
        }
        if (token.is("länsstyrelsen") && next.is("i")) {
            int last = properTo(sentence, i + 2, 2);
            boolean county = sentence.is(last, "län") && last > i + 2;
            return county ? of(sentence, i, i, last + 1, AgencyKind.STATE_AGENCY, null) : null;
        }
        if (RESCUE.contains(token.lower()) && (next.isCapitalised() || next.is("i"))) {
            int last = properTo(sentence, next.is("i") ? i + 2 : i + 1, 2);
            return last > i + 2 || next.isCapitalised()
                    ? of(sentence, i, i, last, AgencyKind.RESCUE_SERVICE, null)
                    : null;
        }
        if (UNITS.contains(token.lower()) && next.is("för")) {
            int last = purposeTo(sentence, i + 2);
            return last == i + 2
                    ? null
                    : of(sentence, i, i, last, AgencyKind.MUNICIPAL_ADMINISTRATION, home.fullName());
        }
        int last = properTo(sentence, i + 1, 3);
        if (last == i + 1) {
            return null;
        }
        if (isAssociation(token)) {
            return of(sentence, i, i + 1, withCause(sentence, last), AgencyKind.CIVIL_SOCIETY, null);
        }
        if (token.text().equals("Länsförsäkringar")) {
            int end = sentence.is(i + 2, "län") ? i + 3 : i + 2;
            return of(sentence, i, i, end, AgencyKind.BUSINESS, null);
        }
        if (SECURITY.contains(token.lower())) {
            return of(sentence, i, i + 1, last, AgencyKind.BUSINESS, null);
        }
        if (SCHOOLS.contains(token.lower())) {
            return of(sentence, i, i + 1, last, AgencyKind.SCHOOL, home.fullName());
        }
        if (SHELTERS.contains(token.lower())) {
            return of(sentence, i, i, last, AgencyKind.CIVIL_SOCIETY, null);
        }
        if (HOUSES.contains(token.lower())) {
            return of(sentence, i, i, i + 2, AgencyKind.MUNICIPAL_ADMINISTRATION, home.fullName());
        }
        return COMPANIES.contains(token.lower()) ? of(sentence, i, i + 1, last, AgencyKind.PROPERTY_OWNER, null) : null;
    }

    /** "Region Östergötlands barnhälsovård": no region's own name ends in an s; "Region Örebro län" has the county. */
    private static AgencyMention region(Sentence sentence, int i) {
        boolean county = sentence.is(i + 2, "län") || sentence.is(i + 2, "läns");
        String first = sentence.token(i + 1).text();
        String name = county ? first + " län" : Swedish.withoutGenitive(first);
        int last = county ? i + 3 : i + 2;
        if (first.equals("Jämtland") && sentence.is(i + 2, "härjedalen")) {
            name = "Jämtland Härjedalen";
            last = i + 3;
        }
        return new AgencyMention(
                sentence, i, last, AgencyName.of("Region " + name, AgencyKind.REGION, null), Rule.NAME_FORM);
    }

    /** "trygghet och säkerhet": one noun, or two joined. */
    private static int purposeTo(Sentence sentence, int from) {
        Token first = sentence.at(from);
        if (first == null || !first.isWord() || first.isCapitalised()) {
            return from;
        }
        Token second = sentence.at(from + 2);
        boolean joined = sentence.is(from + 1, "och") && second != null && second.isWord() && !second.isCapitalised();
        if (joined) {
            return from + 3;
        }
        return first.text().endsWith("-") ? from : from + 1;
    }

    private static boolean isAssociation(Token token) {
        String word = token.lower();
        return ASSOCIATIONS.contains(word)
                || word.endsWith("förbundet") && !word.endsWith("sförbundet")
                || word.endsWith("fackförbundet")
                || word.endsWith("föräldranätverket")
                || word.endsWith("föreningen") && !token.is("bostadsrättsföreningen");
    }

    /** "Mammor mot våld", "Mammor på Malmen": what an association is against and where it is belong to its name. */
    private static int withCause(Sentence sentence, int last) {
        Token cause = sentence.at(last + 1);
        boolean against = sentence.is(last, "mot") && cause != null && cause.isWord() && !cause.isCapitalised();
        // "Stiftelsen Trygga orter": half a name
        ProperName half = new ProperName("", last - 1, last, false);
        int whole = NameEnd.of(sentence, half).last();
        if (whole > last) {
            return whole;
        }
        boolean placed = sentence.is(last, "på") && cause != null && cause.isWord() && cause.isCapitalised();
        return against || placed ? last + 2 : last;
    }

    private static int properTo(Sentence sentence, int from, int most) {
        int last = from;
        while (last < Math.min(from + most, sentence.size())
                && sentence.token(last).isWord()
                && sentence.token(last).isCapitalised()) {
            last++;
        }
        return last;
    }

    private static AgencyMention of(
            Sentence sentence, int first, int nameFrom, int last, AgencyKind kind, @Nullable String parent) {
        StringBuilder name = new StringBuilder();
        for (int i = nameFrom; i < last; i++) {
            name.append(name.isEmpty() ? "" : " ").append(sentence.token(i).text());
        }
        return new AgencyMention(
                sentence,
                first,
                last,
                AgencyName.of(Swedish.capitalised(name.toString()), kind, parent),
                Rule.NAME_FORM);
    }
}
