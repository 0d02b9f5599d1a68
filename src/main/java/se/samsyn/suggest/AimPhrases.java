package se.samsyn.suggest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that state an aim only of whatever is their subject: "ska bidra till …", "vill uppnå …", "i syfte att …". Each
 * counts only where the sentence is about an initiative; of a council or a company they would tell nothing that belongs
 * to one.
 */
final class AimPhrases {

    /** Where the words of the aim stand in the sentence; {@code end} is 0 where only a stop ends them. */
    record Found(int start, int end) {}

    private static final String VERBS = String.join("|", Dictionary.words("aim-verbs"));

    /** "ska bidra till att fler …", "väntas resultera i färre …". */
    private static final Pattern LEADS = Pattern.compile(
            "(?iU)\\b(?:ska|skall|väntas|förväntas|hoppas|tänkt\\s+att|kunna)\\s+(?:\\p{L}+\\s+){0,2}?"
                    + "(?:bidra\\s+till|leda\\s+(?:fram\\s+)?till|resultera\\s+i|göra\\s+(?:så\\s+)?att|medverka\\s+till|innebära)\\s+(?:att\\s+)?");

    /** "Projektet vill uppnå …", "Metoden strävar efter att minska …". */
    private static final Pattern WANTS =
            Pattern.compile("(?iU)^[^.:;]{2,80}?\\b(?:(?<!som\\s)vill|strävar\\s+efter\\s+att|siktar\\s+på\\s+att"
                    + "|avser\\s+att|är\\s+till\\s+för\\s+att|finns\\s+till\\s+för\\s+att|ska\\s+användas\\s+för\\s+att)\\s+(?:också\\s+|även\\s+|bland\\s+annat\\s+)?"
                    + "(?=(?:" + VERBS + "|uppnå|nå)\\b)");

    /** "Programmet Första steget, som riktar sig till föräldrar, ska ge fler barn …". */
    private static final Pattern SHALL_AFTER_CLAUSE =
            Pattern.compile("(?iU)^[^,.;:]{2,60}?,\\s+[^,.;:]{2,90}?,\\s+ska\\s+"
                    + "(?:också\\s+|även\\s+|bland\\s+annat\\s+)?(?=(?:" + VERBS + ")s?\\b)");

    /** "Brotten ska halveras", of an initiative: "Genom Rätt skydd ska våldsutsatta få stöd snabbare". */
    private static final Pattern MEANS =
            Pattern.compile("(?iU)^(?:med|genom|tack\\s+vare)\\s+[^.,:;]{2,60}?\\s+ska\\s+");

    /** Only what changes something is an aim; "Med projektet ska kommunen anställa två väktare" is a step. */
    private static final Pattern EFFECT = Pattern.compile(
            "(?iU)\\b(?:fler|färre|mindre|bättre|snabbare|tidigare|trygg\\p{L}*|minska\\p{L}*|öka\\p{L}*|halvera\\p{L}*|stoppa\\p{L}*"
                    + "|förhindra\\p{L}*|förebygga\\p{L}*|våga|slippa|stöd|hjälp)\\b");

    /** "i syfte att minska …". */
    private static final Pattern IN_ORDER = Pattern.compile("(?iU)\\bi\\s+syfte\\s+att\\s+");

    /** "Projektets mål är tydligt: antalet skjutningar ska halveras", "Målet med X: färre brott". */
    private static final Pattern COLON = Pattern.compile(
            "(?iU)\\b(?:mål|målet|målen|målsättning(?:en)?|syfte|syften|syftet|ambitionen|delmål|huvudmålet)\\b[^.:;?]{0,60}:\\s+(?:att\\s+)?(?=\\p{L})");

    /** "Att fler ska våga gå ut är målet med …". */
    private static final Pattern REVERSED = Pattern.compile(
            "(?iU)^[^\\p{L}]{0,3}att\\s+([^.:;]{8,160}?)\\s+är\\s+(?:också\\s+|det\\s+\\p{L}+\\s+)?(?:mål|målet|syfte|syftet|ambitionen|tanken|avsikten)\\b");

    /** "X används för att minska …", where X is an initiative named before. */
    private static final Pattern FOR =
            Pattern.compile("(?iU)\\bför\\s+att\\s+(?:bland\\s+annat\\s+|ytterligare\\s+)?(?=(?:" + VERBS + ")\\b)");

    /** "metoden Halt, som ska stärka …": right after the name. */
    private static final Pattern WHICH_SHALL = Pattern.compile(
            "(?iU)^[^\\p{L}]{0,4}som\\s+(?:också\\s+|även\\s+|bland\\s+annat\\s+)?(?:ska|är\\s+tänkt\\s+att|är\\s+till\\s+för\\s+att)\\s+(?=(?:"
                    + VERBS + ")\\b)");

    /** "… en satsning för att långtidsarbetslösa ska komma in på arbetsmarknaden". */
    private static final Pattern FOR_THAT = Pattern.compile("(?iU)\\bför\\s+att\\s+(?=[^.,;:]{3,60}?\\bska\\b)");

    /** "Ingen ska behöva berätta två gånger – det är hela idén." */
    private static final Pattern SUMMED_UP = Pattern.compile(
            "(?iU)^([^–—.]{12,200}?)\\s+[–—-]\\s+(?:det\\s+är|så\\s+lyder)\\s+(?:\\p{L}+\\s+)?(?:idén|målet|tanken|syftet|ambitionen)\\b");

    /** Who comes, meets or is thanked for something pursues an aim of that day. */
    private static final Pattern OF_THE_DAY = Pattern.compile(
            "(?iU)\\b(?:besök\\p{L}*|träffa\\p{L}*|samla[ds]\\p{L}*|möt\\p{L}*|bjöd|bjuder|inbju\\p{L}*|kom|tacka\\p{L}*|åkte|reste|presentera\\p{L}*|visa\\p{L}*"
                    + "|diskutera\\p{L}*|ansök\\p{L}*|får\\s+[\\d,\\s]*\\p{L}*\\s*kronor|döm\\p{L}*|gr[ie]p\\p{L}*)\\b");

    /** "För att minska antalet placeringar arbetar teamet i hemmet": the aim first, then who pursues it. */
    private static final Pattern FRONTED = Pattern.compile(
            "(?iU)^för\\s+att\\s+((?:" + VERBS
                    + ")\\b[^.:;,]{5,120}?),?\\s+(?:arbetar|jobbar|har|ska|finns|används|startar|erbjuder|satsar)\\s+(\\p{L}+)");

    private AimPhrases() {}

    /**
     * Where an aim is stated.
     *
     * @param subject whether the sentence begins with the initiative or with what goes on about it
     * @param namedTo where in the sentence the first initiative's name ends, or -1 if none is named
     */
    static @Nullable Found in(String words, boolean subject, int namedTo) {
        Matcher reversed = REVERSED.matcher(words);
        if (reversed.find()) {
            return new Found(reversed.start(1), reversed.end(1));
        }
        Matcher summedUp = SUMMED_UP.matcher(words);
        if (summedUp.find()) {
            return new Found(summedUp.start(1), summedUp.end(1));
        }
        Matcher fronted = FRONTED.matcher(words);
        if (fronted.find() && (namedTo >= 0 || InitiativeNouns.isDefinite(Dictionary.lower(fronted.group(2))))) {
            return new Found(fronted.start(1), fronted.end(1));
        }
        boolean about = subject || namedTo >= 0;
        for (Pattern pattern : about ? List.of(LEADS, IN_ORDER, COLON) : List.of(COLON)) {
            Found found = at(pattern, words);
            if (found != null) {
                return found;
            }
        }
        Found means = about ? at(MEANS, words) : null;
        if (means != null && EFFECT.matcher(words).find(means.start())) {
            return means;
        }
        for (Pattern pattern : subject ? List.of(WANTS, SHALL_AFTER_CLAUSE) : List.<Pattern>of()) {
            Found found = at(pattern, words);
            if (found != null) {
                return found;
            }
        }
        Matcher which = WHICH_SHALL.matcher(namedTo >= 0 ? words.substring(namedTo) : "");
        if (which.find()) {
            return new Found(namedTo + which.end(), 0);
        }
        if (namedTo < 0 || OF_THE_DAY.matcher(words).find()) {
            return null;
        }
        for (Pattern pattern : List.of(FOR, FOR_THAT)) {
            Matcher purpose = pattern.matcher(words);
            if (purpose.find(namedTo)) {
                return new Found(purpose.end(), 0);
            }
        }
        return null;
    }

    private static @Nullable Found at(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? new Found(matcher.end(), 0) : null;
    }
}
