package se.samsyn.suggest;

import java.util.Set;

/**
 * Words before a name by which it is a part of the municipality: "på Råslätt", "i södra Ekbacken", "mot Hagaby". The
 * weaker the word, the more the name itself has to look like a place's.
 */
final class AreaCues {

    /** "fotpatruller på Råslätt" is a place; "rektor på", "arbetar på", "säger Anna Ek på" are somebody's work. */
    private static final Set<String> AT_WORK = Set.of(
            "arbetar",
            "jobbar",
            "arbetade",
            "jobbade",
            "anställd",
            "anställda",
            "arbetat",
            "satsning",
            "satsningen",
            "tro",
            "exempel",
            "namn",
            "fokus",
            "bra",
            "grund",
            "tips",
            "svar",
            "följ",
            "oss",
            "finns",
            "hittar",
            "läs",
            "visas",
            "dela",
            "se",
            "besök",
            "besöket",
            "lunch",
            "middag",
            "möte",
            "mötet",
            "träff",
            "träffen",
            "samling",
            "fika",
            "konsert",
            "fest");

    private static final Set<String> PARTS =
            Set.of("norra", "södra", "östra", "västra", "centrala", "hela", "övre", "nedre", "inre", "yttre", "gamla");
    private static final Set<String> WEAK = Set.of("mot", "till", "från", "genom", "utanför");
    private static final Set<String> PLACES = Set.of(
            "platser",
            "områden",
            "stadsdelar",
            "orter",
            "bostadsområden",
            "kommundelar",
            "tätorter",
            "byar",
            "kvarter");
    /** "utanför Herresta fritidsgård": the name belongs to the house. */
    private static final Set<String> FACILITIES = Set.of(
            "fritidsgård",
            "gård",
            "station",
            "bibliotek",
            "idrottsplats",
            "simhall",
            "kyrka",
            "sporthall",
            "vårdcentral",
            "hotell",
            "museum",
            "arena",
            "fängelse",
            "anstalten",
            "slott");

    private static final int COLON_WITHIN = 8;

    private final PersonReferences persons;

    AreaCues(PersonReferences persons) {
        this.persons = persons;
    }

    /** Whether the words before a place's possible name say that it is one; {@code last} is the token after it. */
    boolean tell(Sentence sentence, int i, int last) {
        Token before = sentence.at(i - 1);
        if (before == null) {
            return false;
        }
        String name = sentence.token(last - 1).lower();
        if (AreaWords.endsLike(AreaWords.STREET, name)) {
            return false;
        }
        if (before.is("på")) {
            return isOn(sentence, i, last);
        }
        if (PARTS.contains(before.lower()) && !before.isCapitalised() && !AreaWords.endsLike(AreaWords.HOUSE, name)) {
            return true;
        }
        boolean looksLikePlace = AreaWords.endsLike(AreaWords.ON, name) || AreaWords.endsLike(AreaWords.LISTED, name);
        return (WEAK.contains(before.lower()) && looksLikePlace && !isHouse(sentence, i, last))
                || isAfterColon(sentence, i);
    }

    private boolean isOn(Sentence sentence, int i, int last) {
        Token next = sentence.at(last);
        boolean longer = next != null && (next.isNumber() || next.isWord() && next.isCapitalised());
        if (longer || isHouse(sentence, i, last) || i < 2) {
            return false;
        }
        Token of = sentence.token(i - 2);
        boolean work = AT_WORK.contains(of.lower())
                || Titles.of(of.lower()) != null
                || persons.in(sentence).stream().anyMatch(person -> person.last() == i - 1);
        return !work;
    }

    /** "tre platser som kräver mer: Öxnehaga, Råslätt och …": the first of them; the rest are listed with it. */
    private static boolean isAfterColon(Sentence sentence, int i) {
        return sentence.is(i - 1, ":") && sentence.has(i - 1 - COLON_WITHIN, i - 1, PLACES::contains);
    }

    /** "i Folkets hus", "i Tingshuset": a house, not a part of the municipality. */
    static boolean isHouse(Sentence sentence, int i, int last) {
        String word = sentence.token(last - 1).lower();
        Token next = sentence.at(last);
        boolean possession = last == i + 1
                && word.endsWith("s")
                && next != null
                && next.isWord()
                && !next.isCapitalised()
                && !AreaFinder.AFTER.contains(next.lower())
                && next.text().length() > 2;
        boolean facility = next != null && FACILITIES.contains(next.lower());
        return possession || facility || AreaWords.endsLike(AreaWords.HOUSE, word) || word.contains("-");
    }
}
