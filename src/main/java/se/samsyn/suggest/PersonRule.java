package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a name together with its title, whichever comes first; without a title nobody is suggested. */
final class PersonRule {

    private static final Set<String> IS = Set.of("är", "blir", "heter", "som");
    private static final Set<String> CREDITS =
            Set.of("foto", "fotograf", "bild", "text", "foton", "illustration", "film");

    /** Those who write the text and answer for it to the press have no part in what it tells. */
    private static final Set<String> PRESS =
            Set.of("kommunikatör", "presskontakt", "pressansvarig", "pressekreterare", "webbredaktör", "presschef");

    private final Agencies agencies;

    PersonRule(Agencies agencies) {
        this.agencies = agencies;
    }

    @Nullable
    PersonMention at(Sentence sentence, int i) {
        TitlePhrase title = TitlePhrase.at(sentence, i, agencies);
        if (title != null) {
            PersonMention mention = titleFirst(sentence, title);
            if (mention != null) {
                return mention;
            }
        }
        return nameFirst(sentence, i);
    }

    private @Nullable PersonMention titleFirst(Sentence sentence, TitlePhrase title) {
        int name = PersonNames.afterParty(sentence, title.last());
        if (sentence.is(name, "är") || sentence.is(name, "heter") || sentence.is(name, "blir")) {
            name++;
        }
        name = afterWhat(sentence, title, name);
        boolean comma = sentence.is(name, ",");
        boolean definite = title.agency() != null
                || Titles.isDefinite(sentence.token(title.last() - 1))
                || (title.first() > 0
                        && sentence.token(title.first() - 1).lower().endsWith("s"));
        if (comma && (!definite || sentence.isCaption())) {
            return null;
        }
        name += comma ? 1 : 0;
        int last = PersonNames.end(sentence, name, agencies);
        boolean full = last - name >= 2;
        if (!full || credited(sentence, title.first())) {
            return null;
        }
        if (comma && !sentence.is(last, ",") && !sentence.is(last, ".") && !sentence.is(last, "(")) {
            return null;
        }
        // "Ordförande Socialnämnden Anna Ek, rektor": in a list of names first, a title belongs to the name before it
        int at = PersonNames.afterParty(sentence, last);
        AgencyMention body = title.agency() == null ? bodyAfter(sentence, at) : null;
        int end = body != null ? body.end() : sentence.token(last - 1).end();
        return mention(sentence, name, last, title, body, title.start(), end, body != null ? body.last() : at);
    }

    /** "föreståndaren för Trygghetshuset, Ove Pekkari": of what one is the head stands between title and name. */
    private static int afterWhat(Sentence sentence, TitlePhrase title, int name) {
        boolean of = Titles.isDefinite(sentence.token(title.last() - 1))
                && (sentence.is(name, "för") || sentence.is(name, "på"));
        for (int k = name + 2; of && k <= name + 3; k++) {
            if (sentence.is(k, ",")) {
                return k;
            }
        }
        return name;
    }

    private @Nullable PersonMention nameFirst(Sentence sentence, int i) {
        int last = PersonNames.end(sentence, i, agencies);
        if (last == i || credited(sentence, i) || (last - i < 2 && !sentence.isCaption())) {
            return null;
        }
        int at = PersonNames.afterParty(sentence, last);
        boolean comma = sentence.is(at, ",");
        int from = comma ? at + 1 : at;
        if (comma && sentence.at(from) != null && sentence.token(from).isNumber() && sentence.is(from + 1, ",")) {
            from += 2;
        } else if (comma && sentence.is(from, "som") && isAfter(sentence, from) > 0) {
            from = isAfter(sentence, from);
        } else if (sentence.at(from) != null && IS.contains(sentence.token(from).lower())) {
            from += sentence.is(from, "som") ? 2 : 1;
        } else if (sentence.is(i - 1, "och")
                && last - i >= 2
                && !sentence.isCaption()
                && several(sentence, i) != null) {
            TitlePhrase title = several(sentence, i);
            return title == null
                    ? null
                    : mention(
                            sentence,
                            i,
                            last,
                            title,
                            null,
                            sentence.token(i).start(),
                            sentence.token(last - 1).end(),
                            at);
        } else if (sentence.is(i - 1, "heter") && sentence.is(from, "och") && sentence.is(from + 1, "är")) {
            from += 2;
        } else if (!comma && !sentence.isCaption()) {
            return null;
        }
        TitlePhrase title = sentence.at(from) == null ? null : TitlePhrase.at(sentence, from, agencies);
        if (title != null && !(comma && beginsNextPerson(sentence, title))) {
            int next = PersonNames.afterParty(sentence, title.last());
            return mention(sentence, i, last, title, null, sentence.token(i).start(), title.end(), next);
        }
        return last - i >= 2 ? withBodyOnly(sentence, i, last, at, comma) : null;
    }

    /** "Jimmy Rask, som till vardags är utredare": where the title begins, or 0. */
    private static int isAfter(Sentence sentence, int som) {
        for (int k = som + 1; k <= som + 3; k++) {
            if (sentence.is(k, "är")) {
                return k + 1;
            }
        }
        return 0;
    }

    /** "kuratorerna Maj Ek och Bo Al": the title in the plural is also that of the second. */
    private @Nullable TitlePhrase several(Sentence sentence, int second) {
        for (int k = second - 2; k >= Math.max(0, second - 5); k--) {
            String word = sentence.token(k).lower();
            if ((word.endsWith("erna") || word.endsWith("arna")) && Titles.of(word) != null) {
                return TitlePhrase.at(sentence, k, agencies);
            }
        }
        return null;
    }

    /** "förvaltningschef Anna Ek på Lövstahem", "… Anna Ek, Rädda Barnen.": the body may follow the name. */
    private @Nullable AgencyMention bodyAfter(Sentence sentence, int at) {
        boolean joined = sentence.is(at, "på") || sentence.is(at, "från") || sentence.is(at, "vid");
        AgencyMention after = sentence.is(at, ",") ? agencies.startingAt(sentence, at + 1) : null;
        if (after != null && sentence.is(after.last(), ".")) {
            return after;
        }
        AgencyMention body = joined ? agencies.startingAt(sentence, at + 1) : null;
        boolean school = body != null && body.agency().kind() == AgencyKind.SCHOOL && !sentence.is(at, "från");
        return school ? null : body;
    }

    /** "Anna Ek, rektor Bo Berg": that title is Bo's. */
    private boolean beginsNextPerson(Sentence sentence, TitlePhrase title) {
        int name = title.last();
        return title.agency() == null
                && PersonNames.end(sentence, name, agencies) - name >= 2
                && !sentence.is(title.first() - 1, ":")
                && sentence.isCaption();
    }

    /** "Anna Ek, Skatteverket" in a caption, "Anna Ek från Skatteverket": a representative without a title. */
    private @Nullable PersonMention withBodyOnly(Sentence sentence, int i, int last, int at, boolean comma) {
        boolean from = sentence.is(at, "från") || sentence.is(at, "på");
        if (!from && !(comma && sentence.isCaption())) {
            return null;
        }
        AgencyMention body = agencies.startingAt(sentence, at + 1);
        if (body == null
                || body.agency().kind() == AgencyKind.SCHOOL
                || body.agency().kind() == AgencyKind.CIVIL_SOCIETY
                || (from && !sentence.isCaption() && body.agency().kind() == AgencyKind.MUNICIPALITY)) {
            return null;
        }
        return new PersonMention(
                sentence,
                i,
                last,
                PersonNames.name(sentence, i, last),
                null,
                body,
                sentence.token(i).start(),
                body.end(),
                body.last(),
                rule(sentence));
    }

    private static boolean credited(Sentence sentence, int i) {
        for (int k = Math.max(0, i - 6); k < i; k++) {
            if (CREDITS.contains(sentence.token(k).lower()) && (sentence.is(k + 1, ":") || sentence.is(k + 1, "av"))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable PersonMention mention(
            Sentence sentence,
            int first,
            int last,
            TitlePhrase title,
            @Nullable AgencyMention body,
            int start,
            int end,
            int next) {
        if (title.former() || PRESS.stream().anyMatch(title.role()::endsWith)) {
            return null;
        }
        return new PersonMention(
                sentence,
                first,
                last,
                PersonNames.name(sentence, first, last),
                title,
                body != null ? body : title.agency(),
                start,
                end,
                Math.max(next, Math.max(last, title.last())),
                rule(sentence));
    }

    private static Rule rule(Sentence sentence) {
        return sentence.isCaption() ? Rule.CAPTION : Rule.NAME_AND_TITLE;
    }
}
