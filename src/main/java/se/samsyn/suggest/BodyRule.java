package se.samsyn.suggest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The municipality's own bodies by their last word: "socialnämnden", "kultur- och fritidsförvaltningen". */
final class BodyRule implements AgencyRule {

    private static final Set<String> ADJECTIVES = Set.of("tekniska", "sociala", "gemensamma");
    private static final Set<String> PLAIN = Set.of("nämnd", "förvaltning", "kontor");
    private static final int LONGEST = 60;
    private static final List<String> NOUNS =
            List.of("nämnd", "förvaltning", "enhet", "avdelning", "kontor", "departement");
    private static final Pattern HEAD =
            Pattern.compile("(.{3,40}?)(nämnd|förvaltning|enhet|avdelning|kontor|departement)(en|et|erna)?(s)?");
    private static final Map<String, String> WHOLE = Dictionary.entries("municipal-bodies");
    private static final Set<String> NOT = Dictionary.words("not-bodies");
    private static final Set<String> BASES = Dictionary.words("body-bases");

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        Token bare = sentence.at(i + 1);
        if (ADJECTIVES.contains(sentence.token(i).lower())
                && bare != null
                && PLAIN.contains(Swedish.stem(bare.lower()))) {
            String name = sentence.token(i).lower() + " " + Swedish.uncapitalised(Swedish.definite(bare.lower()));
            AgencyKind kind = Swedish.stem(bare.lower()).equals("nämnd")
                    ? AgencyKind.COMMITTEE
                    : AgencyKind.MUNICIPAL_ADMINISTRATION;
            AgencyName of = AgencyName.of(Swedish.capitalised(name), kind, home.fullName());
            return new AgencyMention(sentence, i, i + 2, of, Rule.NAME_FORM);
        }
        int head = i;
        // "miljö- och byggnadsnämnden", and "Miljö och byggnadsnämnden" where the hyphen was forgotten
        while (sentence.at(head + 2) != null && isHalf(sentence.token(head)) && joins(sentence.token(head + 1))) {
            head += 2;
        }
        Token last = sentence.token(head);
        if (!last.isWord()) {
            return null;
        }
        AgencyName name = head == i && !isKindOf(sentence, i) ? whole(last, home) : null;
        if (name == null) {
            name = body(sentence, i, head, home);
        }
        return name == null ? null : new AgencyMention(sentence, i, head + 1, name, Rule.NAME_FORM);
    }

    private static boolean isHalf(Token token) {
        return token.text().endsWith("-") || BASES.contains(token.lower());
    }

    private static boolean joins(Token token) {
        return token.is("och") || token.is("samt") || token.is(",") || token.is("&");
    }

    /** "Älmhults fältgrupp Kvällsljus": the kind of something that has a name of its own. */
    private static boolean isKindOf(Sentence sentence, int i) {
        Token next = sentence.at(i + 1);
        return sentence.is(i, "fältgrupp") && next != null && (next.isCapitalised() || ProperName.isQuote(next));
    }

    private static @Nullable AgencyName whole(Token token, Home home) {
        String kind = WHOLE.get(token.lower());
        if (kind == null) {
            kind = WHOLE.get(Swedish.withoutGenitive(token.lower()));
        }
        return kind == null
                ? null
                : AgencyName.of(
                        Swedish.definite(Swedish.withoutGenitive(token.lower())),
                        AgencyKind.valueOf(kind),
                        home.fullName());
    }

    private static @Nullable AgencyName body(Sentence sentence, int first, int head, Home home) {
        Token last = sentence.token(head);
        if (NOUNS.stream().noneMatch(last.stem()::endsWith) || last.text().length() > LONGEST) {
            return null;
        }
        Matcher matcher = HEAD.matcher(last.lower());
        if (!matcher.matches() || NOT.contains(Swedish.stem(last.lower()))) {
            return null;
        }
        String base = matcher.group(1);
        String noun = matcher.group(2);
        boolean definite = matcher.group(3) != null;
        boolean usual = BASES.contains(base) || BASES.contains(base.replaceFirst("s$", ""));
        boolean strict = noun.equals("enhet") || noun.equals("kontor");
        if (!usual && (strict ? !(definite && base.endsWith("s") && base.length() > 4) : !definite)) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i < head; i++) {
            Token token = sentence.token(i);
            boolean half = !joins(token) && !token.text().endsWith("-");
            words.append(token.is(",") || words.isEmpty() ? "" : " ")
                    .append(token.lower())
                    .append(half ? "-" : "");
        }
        String name = Swedish.definite(last.lower());
        String full = words.isEmpty() ? name : words + " " + Swedish.uncapitalised(name);
        boolean ministry = noun.equals("departement");
        AgencyKind kind = ministry
                ? AgencyKind.STATE_AGENCY
                : noun.equals("nämnd") ? AgencyKind.COMMITTEE : AgencyKind.MUNICIPAL_ADMINISTRATION;
        return AgencyName.of(Swedish.capitalised(full), kind, ministry ? null : home.fullName());
    }
}
