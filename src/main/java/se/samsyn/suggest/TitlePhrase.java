package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title as it stands in a sentence: "tf. kommundirektör", "Kommunstyrelsens ordförande", "rektor på Rikstens skola".
 *
 * @param first its first token
 * @param last the token after its last, complements included
 * @param role the title without genitive and definite form
 * @param agency the body named along with it
 * @param former true for somebody who no longer is that
 */
record TitlePhrase(
        Sentence sentence,
        int first,
        int last,
        String role,
        @Nullable AgencyMention agency,
        boolean former) {

    private static final Set<String> PREFIXES = Dictionary.words("title-prefixes");
    private static final Set<String> FORMER =
            Set.of("tidigare", "förre", "förra", "dåvarande", "förutvarande", "f.d", "fd", "avgående", "pensionerade");
    private static final Set<String> OWNERS = Set.of(
            "utskottets", "rådets", "nämndens", "skolans", "bolagets", "enhetens", "förvaltningens", "föreningens");
    private static final Set<String> NEW = Set.of("ny", "nya", "nye", "nytillträdda", "nytillträdde", "vår", "svenska");
    private static final Set<String> JOINS = Set.of("på", "vid", "för", "i", "hos", "inom", "från");

    static boolean opens(String lower) {
        return PREFIXES.contains(lower) || OWNERS.contains(lower);
    }

    /** The title that begins at a token, or null. */
    static @Nullable TitlePhrase at(Sentence sentence, int i, Agencies agencies) {
        var role = new StringBuilder();
        boolean former = i > 0 && FORMER.contains(sentence.token(i - 1).lower());
        AgencyMention owner = null;
        int at = i;
        while (at < sentence.size()) {
            Token token = sentence.token(at);
            AgencyMention mention = owner == null ? agencies.startingAt(sentence, at) : null;
            if (FORMER.contains(token.lower()) && role.isEmpty()) {
                former = true;
                at++;
            } else if (NEW.contains(token.lower()) && role.isEmpty()) {
                at++;
            } else if (PREFIXES.contains(token.lower())) {
                boolean dot = sentence.is(at + 1, ".");
                role.append(token.lower().replace("t.f", "tf")).append(dot ? ". " : " ");
                at += dot ? 2 : 1;
            } else if (mention != null
                    && sentence.token(mention.last() - 1).lower().endsWith("s")) {
                owner = mention;
                at = mention.last();
            } else if (OWNERS.contains(token.lower()) && role.isEmpty()) {
                at++;
            } else if (token.text().endsWith("-") && (sentence.is(at + 1, "och") || sentence.is(at + 1, "samt"))) {
                role.append(token.lower()).append(" och ");
                at += 2;
            } else {
                break;
            }
        }
        Token head = sentence.at(at);
        String title = head == null || !head.isWord() ? null : Titles.of(head.lower());
        if (title == null || (title.equals("polis") && agencies.covering(sentence, at) != null)) {
            return null;
        }
        role.append(title);
        return complete(sentence, i, at + 1, role.toString(), owner, former, agencies);
    }

    private static TitlePhrase complete(
            Sentence sentence,
            int first,
            int last,
            String role,
            @Nullable AgencyMention owner,
            boolean former,
            Agencies agencies) {
        AgencyMention direct = agencies.startingAt(sentence, last);
        int from = last;
        if (direct == null
                && sentence.at(last) != null
                && JOINS.contains(sentence.token(last).lower())) {
            from = last + 1;
            // "chef för den nya enheten"
            while (from < last + 4
                    && sentence.at(from) != null
                    && agencies.startingAt(sentence, from) == null
                    && !sentence.token(from).isCapitalised()
                    && sentence.token(from).isWord()
                    && Titles.of(sentence.token(from).lower()) == null) {
                from++;
            }
            direct = agencies.startingAt(sentence, from);
            if (direct != null && from > last + 2) {
                direct = null;
            }
        }
        if (direct == null && sentence.is(last, ",") && owner == null) {
            AgencyMention after = agencies.startingAt(sentence, last + 1);
            direct = after != null && endsThere(sentence, after.last()) ? after : null;
        }
        if (direct != null) {
            int end = direct.last();
            if (owner != null && direct.agency().kind() == AgencyKind.MUNICIPALITY) {
                return new TitlePhrase(sentence, first, end, role, owner, former);
            }
            // "ordförande i miljönämnden i Botkyrka kommun": the nearer body is the one
            return new TitlePhrase(sentence, first, end, role, direct, former);
        }
        return new TitlePhrase(sentence, first, last, role, owner, former);
    }

    private static boolean endsThere(Sentence sentence, int i) {
        Token next = sentence.at(i);
        return next == null || ".,;)(".contains(next.text()) || next.is("och") || next.is("samt");
    }

    /** The role without "tf", "vice" and the like, which change nothing about the body it belongs to. */
    String bareRole() {
        String bare = role;
        int space = bare.indexOf(' ');
        while (space > 0 && PREFIXES.contains(bare.substring(0, space).replaceFirst("\\.$", ""))) {
            bare = bare.substring(space + 1);
            space = bare.indexOf(' ');
        }
        return bare;
    }

    int start() {
        return sentence.token(first).start();
    }

    int end() {
        return sentence.token(last - 1).end();
    }
}
