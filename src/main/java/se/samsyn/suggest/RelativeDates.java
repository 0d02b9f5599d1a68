package se.samsyn.suggest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves "igår", "i tisdags" and "den 31 januari" against the day of publication; never guesses. */
final class RelativeDates {

    /** A day and the words that give it; {@code day} is null for words that give none ("förra veckan"). */
    record Found(@Nullable LocalDate day, int start, int end) {}

    private static final List<String> DAYS =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
    private static final String DAY = "(måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)";
    private static final Pattern NEAR = Pattern.compile(
            "(?iU)\\b(i\\s?förrgår|i\\s?går|i\\s?dag|i\\s?morgon|i\\s?övermorgon|gårdagens|dagens\\s+besök)\\b");
    private static final Pattern LAST_DAY = Pattern.compile("(?iU)\\b(?:i\\s+" + DAY + "s|(?:på|under)\\s+" + DAY
            + "(?:en|sförmiddagen|seftermiddagen|smorgonen|skvällen)|" + DAY + "ens\\s+besök)\\b");
    private static final Pattern NEXT_DAY = Pattern.compile("(?iU)\\b(?:på|nu\\s+på)\\s+" + DAY + "\\b");
    private static final Pattern VAGUE = Pattern.compile(
            "(?iU)\\b(?:förra\\s+(?:veckan|månaden|året)|häromdagen|tidigare\\s+i\\s+(?:veckan|år)|nyligen"
                    + "|i\\s+(?:våras|höstas|vintras|somras|fjol)|nästa\\s+vecka|i\\s+veckan|tidigare\\s+under\\s+veckan)\\b");

    /** "Den 24–25 juni", "den 3 och 4 maj": the visit begins on the first of them. */
    private static final Pattern FIRST_OF_SEVERAL =
            Pattern.compile("(?iU)(?<!\\d)(\\d{1,2})\\s*(?:[–—-]|och|till|och den|till den)\\s*$");

    private final @Nullable LocalDate published;

    RelativeDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The day a sentence gives, or null when it says nothing about time. */
    @Nullable
    Found in(String text, int from, int to) {
        String words = text.substring(from, to);
        Found exact = exact(words, from);
        if (exact != null) {
            return exact;
        }
        Matcher near = NEAR.matcher(words);
        if (near.find()) {
            return found(near, from, near(near.group().replaceAll("\\s", "")));
        }
        Matcher last = LAST_DAY.matcher(words);
        if (last.find()) {
            String name = last.group(1) != null ? last.group(1) : last.group(2) != null ? last.group(2) : last.group(3);
            boolean before = last.group(1) != null;
            return found(last, from, weekday(name, before ? -1 : 0));
        }
        Matcher next = NEXT_DAY.matcher(words);
        if (next.find()) {
            return found(next, from, weekday(next.group(1), 1));
        }
        Matcher vague = VAGUE.matcher(words);
        return vague.find() ? found(vague, from, null) : null;
    }

    private @Nullable Found exact(String words, int from) {
        Matcher matcher = SwedishDates.DAY_MONTH.matcher(words);
        if (matcher.find()) {
            int month = SwedishDates.month(matcher.group(2));
            String year = matcher.group(3);
            Matcher several = FIRST_OF_SEVERAL.matcher(words.substring(0, matcher.start()));
            String dayOfMonth = several.find() ? several.group(1) : matcher.group(1);
            LocalDate day = year != null
                    ? SwedishDates.date(year, String.valueOf(month), dayOfMonth)
                    : closest(month, Integer.parseInt(dayOfMonth));
            return found(matcher, from, day);
        }
        LocalDate complete = SwedishDates.complete(words);
        return complete == null ? null : new Found(complete, from, from + words.length());
    }

    /** News looks back: a day without a year is at most two months ahead of its publication. */
    private @Nullable LocalDate closest(int month, int dayOfMonth) {
        if (published == null) {
            return null;
        }
        LocalDate limit = published.plusMonths(2);
        for (int year = limit.getYear(); year > limit.getYear() - 2; year--) {
            LocalDate day = SwedishDates.date(String.valueOf(year), String.valueOf(month), String.valueOf(dayOfMonth));
            if (day != null && !day.isAfter(limit)) {
                return day;
            }
        }
        return null;
    }

    private @Nullable LocalDate near(String word) {
        if (published == null) {
            return null;
        }
        return switch (Dictionary.lower(word)) {
            case "iförrgår" -> published.minusDays(2);
            case "igår", "gårdagens" -> published.minusDays(1);
            case "imorgon" -> published.plusDays(1);
            case "iövermorgon" -> published.plusDays(2);
            default -> published;
        };
    }

    private @Nullable LocalDate weekday(String name, int direction) {
        if (published == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(DAYS.indexOf(Dictionary.lower(name)) + 1);
        return switch (direction) {
            case -1 -> published.with(TemporalAdjusters.previous(day));
            case 1 -> published.with(TemporalAdjusters.next(day));
            default -> published.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    private static Found found(Matcher matcher, int from, @Nullable LocalDate day) {
        return new Found(day, from + matcher.start(), from + matcher.end());
    }
}
