package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a sentence that say what is to be reached; offsets count in the article. */
record Aim(int start, int end, String words) {

    private static final String VERBS = String.join("|", Dictionary.words("aim-verbs"));
    private static final Pattern STATED = Pattern.compile("(?iU)(?:"
            + "\\bsyftar\\s+(?:\\p{L}+\\s+){0,2}?till\\s+(?:att\\s+)?"
            + "|\\b(?:det\\s+övergripande\\s+|det\\s+långsiktiga\\s+)?(?:(?:huvud|grund|slut)?(?:syftet|målet|tanken)|målsättningen|avsikten|ändamålet|målen|meningen|ambitionen|förhoppningen|delmålet|visionen|intentionen|idén|(?:\\p{L}+s\\s+)?uppgift(?:en)?|(?:\\p{L}+s\\s+)?uppdrag(?:et)?)"
            + "(?:\\s+(?:med|för|bakom)\\s+([^.:;]{1,60}?))?\\s+(?:är|var|har\\s+varit|ska\\s+vara)\\s+(?:också\\s+|även\\s+)?(?:att\\s+)?"
            + "|\\bhar\\s+(?:också\\s+|även\\s+|dessutom\\s+)?(?:som|till)\\s+(?:mål|syfte|målsättning|uppgift|ändamål|ambition|uppdrag|främsta\\s+mål|främsta\\s+uppgift)\\s+att\\s+"
            + "|\\bska\\s+(?:\\p{L}+\\s+)?leda\\s+till\\s+(?:att\\s+)?"
            + "|\\bär\\s+tänkt[a]?\\s+att\\s+"
            + "|\\bgår\\s+ut\\s+på\\s+att\\s+(?=(?:" + VERBS + ")\\b)"
            + "|\\b(?:är|var)\\s+(?:det\\s+\\p{L}+\\s+)?(?:syftet|målet|målsättningen|tanken|ambitionen|avsikten|meningen|förhoppningen)\\s+(?:med\\s+[^.:;]{1,40}?\\s+)?att\\s+"
            + "|\\b(?:ett|vårt|nästa|främsta)\\s+(?:\\p{L}+\\s+)?mål(?:et)?\\s+(?:för|med|till)\\s+[^.:;]{1,40}?\\s+är\\s+att\\s+"
            + "|\\bett\\s+av\\s+målen\\s+(?:[^.:;]{1,40}?\\s+)?är\\s+att\\s+"
            + "|\\bsiktet\\s+är\\s+(?:nu\\s+)?inställt\\s+på\\s+att\\s+"
            + "|\\bmed\\s+(?:målet|syftet|målsättningen|ambitionen|mål|syfte|sikte\\s+på)\\s+att\\s+"
            + "|\\b(?:starta(?:de|des|s|r|t)|inför(?:s|de|des|t)?|bilda(?:s|des|t)|skapa(?:s|des|t)|etablerades|arbetar|jobbar|inle(?:ds|ddes|tt))\\s+(?:[\\p{L}\\d]+\\s+){0,3}?för\\s+att\\s+(?=(?:"
            + VERBS + ")\\b)"
            + "|^(?:med|genom)\\s+[^.,:;]{2,60}?\\s+(?:vill|hoppas)\\s+(?:kommunen|staden|polisen|parterna|vi|man|bolaget|skolan|förvaltningen)\\s+(?=\\p{L}+a\\b|få\\b|nå\\b|se\\b|ge\\b)"
            + "|^(?:med|genom)\\s+[^.,:;]{2,60}?\\s+vill\\s+(?:\\p{L}+\\s+){1,4}?att\\s+"
            + "|^med\\s+[^.,:;]{2,60}?\\s+vill\\s+(?:\\p{L}+\\s+){1,4}?(?=(?:" + VERBS + ")\\b)"
            + ")");
    private static final Pattern SHALL = Pattern.compile(
            "(?iU)^[^,.;:]{2,60}?\\bska\\s+(?:också\\s+|även\\s+|bland annat\\s+)?(?!bidra\\s+till)(?=(?:" + VERBS
                    + ")\\b)");
    private static final Pattern STOPS = Pattern.compile(
            "(?iU)\\s*(?:[.;!?]+[\"”»)]*$|;|:\\s*$|,?\\s+genom att\\b|,?\\s+och\\s+(?:vänder\\s+sig|riktar\\s+sig|pågår|leds|drivs|samordnas|finns|startar|är|har|gäller)\\b|\\s+[–—-]\\s|,\\s+(?:säger|berättar|menar|förklarar)\\b)");
    private static final Pattern EMPTY_VERB = Pattern.compile("(?iU)^(?:att\\s+)?(?:uppnå|nå)\\s+");
    private static final Pattern SPLIT = Pattern.compile(
            "(?iU)^dels\\s+(?:att\\s+)?|,?\\s+(?:och\\s+)?dels\\s+(?:att\\s+)?|,?\\s+(?:och|samt)\\s+(?:för\\s+)?att\\s+"
                    + "|,\\s+att\\s+(?=[^.]{3,200}\\b(?:och|samt)\\s+att\\b)");
    private static final Pattern NOT =
            Pattern.compile("(?iU)\\b(?:inte|aldrig|ej)\\s+(?:att|längre)\\b|\\bnådde|\\buppnåddes");

    /**
     * The aim a sentence states, or null.
     *
     * @param plain allows "X ska minska …", which needs X to be an initiative
     * @param subject also where the sentence begins with what goes on about one ("Den", "Arbetet")
     * @param namedTo where in the sentence the first initiative's name ends, or -1
     */
    static @Nullable Aim of(String text, Sentence sentence, boolean plain, boolean subject, int namedTo) {
        boolean named = namedTo >= 0;
        String words = text.substring(sentence.start(), sentence.end());
        if (words.length() > 1500 || NOT.matcher(words).find()) {
            return null;
        }
        Matcher stated = STATED.matcher(words);
        boolean found = stated.find();
        if (!found && plain) {
            stated = SHALL.matcher(words);
            found = stated.find();
        }
        if (found && !named && stated.groupCount() > 0 && isOther(stated.group(1))) {
            return null;
        }
        if (found) {
            return clause(text, sentence, words, stated.end(), 0);
        }
        AimPhrases.Found phrase = AimPhrases.in(words, subject, namedTo);
        return phrase == null ? null : clause(text, sentence, words, phrase.start(), phrase.end());
    }

    /** "Syftet med resan är …": the aim of something that is no initiative. */
    private static boolean isOther(@Nullable String of) {
        return of != null
                && java.util.Arrays.stream(of.split("\\s+"))
                        .map(Dictionary::lower)
                        .noneMatch(word ->
                                InitiativeNouns.isDefinite(word) || word.equals("arbetet") || word.equals("det"));
    }

    private static @Nullable Aim clause(String text, Sentence sentence, String words, int from, int to) {
        Matcher empty = EMPTY_VERB.matcher(words.substring(from));
        int start = empty.find() ? from + empty.end() : from;
        Matcher stop = STOPS.matcher(words);
        int end = to > 0 ? to : stop.find(start) ? stop.start() : words.length();
        if (end - start < 8 || words.startsWith("just ", start)) {
            return null;
        }
        Passage passage = Passage.of(text, sentence.start() + start, sentence.start() + end);
        return new Aim(
                passage.start(),
                passage.end(),
                Swedish.capitalised(passage.text().strip()));
    }

    /** "dels att A, dels att B" and "att A och att B" are two goals. */
    List<Passage> parts(String text) {
        var parts = new ArrayList<Passage>();
        Matcher split = SPLIT.matcher(text.substring(start, end));
        int from = 0;
        while (split.find()) {
            if (split.start() > from) {
                parts.add(Passage.of(text, start + from, start + split.start()));
            }
            from = split.end();
        }
        parts.add(Passage.of(text, start + from, end));
        return parts;
    }
}
