package se.samsyn.suggest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bodies whose proper name stands before a common noun: "Rikstens skola", "Lunds universitet", "Ale Bostäder AB". */
final class NamedBodyRule implements AgencyRule {

    private record Form(AgencyKind kind, Set<String> nouns, boolean ownParent) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    AgencyKind.SCHOOL,
                    Set.of(
                            "skola",
                            "skolan",
                            "gymnasium",
                            "gymnasieskola",
                            "grundskola",
                            "förskola",
                            "friskola",
                            "folkhögskola",
                            "gymnasiet",
                            "montessoriskola"),
                    true),
            new Form(AgencyKind.ACADEMIA, Set.of("universitet", "universitetet", "högskola"), false),
            new Form(
                    AgencyKind.RESCUE_SERVICE,
                    Set.of(
                            "brandförsvar",
                            "brandförsvarsförbund",
                            "räddningstjänst",
                            "räddningstjänstförbund",
                            "brandkår",
                            "räddningsförbund"),
                    false),
            new Form(AgencyKind.MUNICIPAL_COMPANY, Set.of("bostäder", "bostads", "hyresbostäder"), true),
            new Form(AgencyKind.PROPERTY_OWNER, Set.of("fastigheter"), false),
            new Form(AgencyKind.BUSINESS, Set.of("länstrafik", "lokaltrafik", "parkering"), false),
            new Form(
                    AgencyKind.CIVIL_SOCIETY,
                    Set.of(
                            "församling",
                            "pastorat",
                            "stadsmission",
                            "idrottsförening",
                            "hembygdsförening",
                            "villaförening",
                            "företagarförening",
                            "näringslivsförening",
                            "kulturförening",
                            "ungdomsförening",
                            "handelsförening",
                            "byalag",
                            "båtsällskap",
                            "båtklubb",
                            "segelsällskap",
                            "moské"),
                    false),
            new Form(
                    AgencyKind.CIVIL_SOCIETY,
                    Set.of("if", "ik", "bk", "fk", "sk", "ff", "gif", "aif", "bois", "hk", "fc"),
                    false),
            new Form(AgencyKind.STATE_AGENCY, Set.of("tingsrätt", "åklagarkammare", "förvaltningsrätt"), false));
    private static final Set<String> NOT_NAMES = Dictionary.words("not-proper-names");

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        if (isPersonsName(sentence, i)) {
            return null;
        }
        int last = i;
        while (last < Math.min(i + 4, sentence.size()) && sentence.token(last).isWord() && isName(sentence, last)) {
            last++;
            Token noun = sentence.at(last);
            if (noun == null) {
                return null;
            }
            for (Form form : FORMS) {
                String bare =
                        form.nouns().contains(noun.lower()) ? noun.lower() : Swedish.withoutGenitive(noun.lower());
                if (form.nouns().contains(bare)) {
                    return mention(sentence, i, last, bare, form, home);
                }
            }
        }
        return null;
    }

    /** "besökte minister Elsa Norén Ekdungens skola": the two words after a title are a person. */
    private static boolean isPersonsName(Sentence sentence, int i) {
        int before = i - 1;
        while (before >= 0
                && sentence.token(before).isCapitalised()
                && Titles.of(sentence.token(before).lower()) == null) {
            before--;
        }
        return before >= 0
                && i - before <= 2
                && Titles.of(sentence.token(before).lower()) != null
                && sentence.token(before).isWord()
                && sentence.at(i + 2) != null
                && sentence.token(i + 1).isCapitalised();
    }

    private static boolean isName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.isCapitalised() && !NOT_NAMES.contains(token.lower());
    }

    private static AgencyMention mention(Sentence sentence, int first, int noun, String bare, Form form, Home home) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < noun; i++) {
            name.append(sentence.token(i).text()).append(' ');
        }
        boolean club = sentence.token(noun).isAcronym();
        String written = club
                ? sentence.token(noun).text()
                : sentence.token(noun).isCapitalised() ? Swedish.capitalised(bare) : bare;
        name.append(written);
        int last = noun + 1;
        if (sentence.at(last) != null && sentence.token(last).text().equals("AB")) {
            name.append(" AB");
            last++;
        }
        String parent = form.ownParent() ? home.fullName() : null;
        return new AgencyMention(
                sentence, first, last, AgencyName.of(name.toString(), form.kind(), parent), Rule.NAME_FORM);
    }
}
