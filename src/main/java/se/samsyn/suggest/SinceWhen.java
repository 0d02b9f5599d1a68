package se.samsyn.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads since when there is an initiative: "startade 2021", "sedan två år tillbaka", "i höstas". What is counted from the
 * day of publication is only as exact as the words.
 */
final class SinceWhen {

    /** A beginning and the words that tell it, counted in the sentence. */
    record Found(PartialDate date, int start, int end) {}

    private static final String MONTHS = String.join("|", SwedishDates.MONTHS);
    private static final Pattern SINCE =
            Pattern.compile("(?iU)\\b(?:etablera|starta|bilda|inför|infört|lansera|inled|grunda"
                    + "|dro[gs]|dragit|sjösat|anslöt|anslutit|anslöts|kom igång|började|funnits|pågått|använts|använt|arbetat|drivits|drivit|jobbat|invig|pågår|tog[s]? fram|tagits fram|arbetar|jobbar|används|bedrivs|drivs|prövat|inrätta|antogs|drog i gång|öppna|påbörja|kom till|haft|slog upp|sedan starten|starten sker|kom (?:arbetet|det|den) i gång)"
                    + "(?:(?!\\b(?:till och med|(?<!sig )till|fram till|senast|t\\.o\\.m|före|innan)\\s+(?:\\p{L}+\\s+){0,2}\\d)[^.;:]){0,60}?\\b((?:den\\s+)?(\\d{1,2})?\\s*("
                    + MONTHS
                    + ")?\\s*(?:år\\s+)?"
                    + "((?:19|20)\\d\\d))\\b");

    /** "Här arbetar man sedan 2022 med …": since when something is done that the sentence names. */
    private static final Pattern SINCE_YEAR = Pattern.compile(
            "(?iU)^[^,;]{0,60}\\b(?:man|vi|kommunen|polisen)\\s+sedan\\s+(?:år\\s+)?((?:19|20)\\d\\d)\\b"
                    + "|\\bsedan\\s+(?:år\\s+)?((?:19|20)\\d\\d)\\s+(?:driver|drivs|leder|leds|finns|används|erbjuder|erbjuds)\\b");

    private static final String BEGAN =
            "(?:antog|antogs|starta(?:de|des|t|ts)|börja(?:de|t)|inled(?:de|des)|lansera(?:de|des|ts)|inför(?:de|des|t|ts)|bilda(?:des|ts)|drog(?:s)?|kom\\s+i\\s?gång|invigdes|öppna(?:de|des)|sjösattes|grundades|etablerades|påbörjades|togs\\s+fram|tagits\\s+fram|drogs)";
    private static final String BEGINS =
            "(?:starta[rs]?|inleder|inleds|lansera[rs]|införs?|drar|bildas|invigs|öppnar?|sjösätts|sätts|rullas|starten\\s+sker)";

    private static final Pattern YEARS_AGO = Pattern.compile("(?iU)\\b" + BEGAN
            + "\\b[^.;:]{0,60}?\\bför\\s+(?:snart\\s+|drygt\\s+|knappt\\s+)?([\\p{L}\\d]+)\\s+år\\s+sedan\\b"
            + "|\\bför\\s+(?:snart\\s+|drygt\\s+|knappt\\s+)?([\\p{L}\\d]+)\\s+år\\s+sedan\\s+" + BEGAN + "\\b"
            + "|\\bsedan\\s+(?:snart\\s+|drygt\\s+)?([\\p{L}\\d]+)\\s+år(?:\\s+tillbaka)?\\b");
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?iU)\\b(?:" + BEGAN + "|sedan)\\b[^.;:]{0,40}?\\b(?:i\\s+fjol|förra\\s+året)\\b"
                    + "|\\b(?:i\\s+fjol|förra\\s+året)\\s+" + BEGAN + "\\b");
    private static final Pattern LAST_SEASON =
            Pattern.compile("(?iU)\\b(?:" + BEGAN + "|sedan)\\b[^.;:]{0,40}?\\bi\\s+(höstas|våras|somras)\\b"
                    + "|\\bi\\s+(höstas|våras|somras)\\s+" + BEGAN + "\\b");
    /** "inleddes vid årsskiftet": the nearest one. */
    private static final Pattern TURN = Pattern.compile(
            "(?iU)\\b(?:" + BEGAN + "|" + BEGINS + ")\\b[^.;:]{0,30}?\\b(?:vid|efter)\\s+årsskiftet\\b");

    private static final Pattern THIS_YEAR = Pattern.compile(
            "(?iU)\\b" + BEGINS + "\\b[^.;:]{0,40}?\\b(?:i\\s+(?:höst|vår|sommar|år|veckan)|nu|idag|i\\s+dag)\\b"
                    + "|\\b(?:i\\s+(?:höst|vår|sommar|år|veckan)|nu|samtidigt|idag|i\\s+dag)\\s+" + BEGINS + "\\b");
    private static final Pattern MONTH = Pattern.compile("(?iU)\\b(" + BEGAN + "|" + BEGINS
            + ")\\b[^.;:]{0,40}?\\b(?:i|den\\s+\\d{1,2})\\s+(" + MONTHS + ")\\b(?!\\s+\\d{4})"
            + "|\\b(?:i|den\\s+\\d{1,2})\\s+(" + MONTHS + ")\\s+(" + BEGAN + "|" + BEGINS + ")\\b");

    /** "I januari startar en ny omgång": it had begun before. */
    private static final Pattern AGAIN = Pattern.compile("(?iU)\\b(?:omgång|omgången|igen|åter|återigen|gången)\\b");

    private static final List<String> NUMBERS =
            List.of("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");
    private static final int MOST_YEARS = 60;

    private final @Nullable LocalDate published;

    SinceWhen(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The beginning that a sentence on an initiative tells, or null; {@code named} when it names the initiative. */
    @Nullable
    Found in(String words, boolean named) {
        Matcher since = SINCE.matcher(words);
        if (since.find()) {
            Integer month = since.group(3) == null ? null : SwedishDates.month(since.group(3));
            Integer day = since.group(2) == null || month == null ? null : Integer.valueOf(since.group(2));
            PartialDate date = new PartialDate(Integer.parseInt(since.group(4)), month, day);
            return new Found(date, since.start(), since.end());
        }
        Matcher year = SINCE_YEAR.matcher(words);
        if (named && year.find()) {
            String first = year.group(1) != null ? year.group(1) : year.group(2);
            return new Found(new PartialDate(Integer.parseInt(first), null, null), year.start(), year.end());
        }
        return published == null || AGAIN.matcher(words).find() ? null : counted(words, published);
    }

    private static @Nullable Found counted(String words, LocalDate day) {
        Matcher years = YEARS_AGO.matcher(words);
        if (years.find()) {
            Integer count = number(Dictionary.lower(first(years)));
            return count == null ? null : year(day.getYear() - count, years);
        }
        Matcher lastYear = LAST_YEAR.matcher(words);
        if (lastYear.find()) {
            return year(day.getYear() - 1, lastYear);
        }
        Matcher season = LAST_SEASON.matcher(words);
        if (season.find()) {
            int over =
                    switch (Dictionary.lower(first(season))) {
                        case "våras" -> 5;
                        case "somras" -> 8;
                        default -> 11;
                    };
            return year(day.getMonthValue() >= over ? day.getYear() : day.getYear() - 1, season);
        }
        Matcher turn = TURN.matcher(words);
        if (turn.find()) {
            return year(day.getMonthValue() > 6 ? day.getYear() + 1 : day.getYear(), turn);
        }
        Matcher month = MONTH.matcher(words);
        if (month.find()) {
            return inMonth(month, day);
        }
        Matcher now = THIS_YEAR.matcher(words);
        return now.find() ? year(day.getYear(), now) : null;
    }

    /** The latest such month where it has begun, the next where it is to begin. */
    private static @Nullable Found inMonth(Matcher found, LocalDate day) {
        boolean verbFirst = found.group(1) != null;
        String verb = Dictionary.lower(verbFirst ? found.group(1) : found.group(4));
        Integer month = SwedishDates.month(verbFirst ? found.group(2) : found.group(3));
        if (month == null) {
            return null;
        }
        boolean past = verb.matches("(?U)" + BEGAN);
        int over = month - day.getMonthValue();
        int year = past ? (over > 0 ? day.getYear() - 1 : day.getYear()) : over < 0 ? day.getYear() + 1 : day.getYear();
        return new Found(new PartialDate(year, month, null), found.start(), found.end());
    }

    private static @Nullable Integer number(String word) {
        int count = word.matches("\\d{1,2}") ? Integer.parseInt(word) : NUMBERS.indexOf(word);
        return count > 0 && count <= MOST_YEARS ? Integer.valueOf(count) : null;
    }

    private static String first(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return "";
    }

    private static Found year(int year, Matcher matcher) {
        return new Found(new PartialDate(year, null, null), matcher.start(), matcher.end());
    }
}
