package se.samsyn.suggest;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line that says when a page was published; a date inside a sentence is something else. */
final class PublicationDate {

    private static final Pattern LABEL =
            Pattern.compile("(?iU)\\b(?:publicera[dt]|publiceringsdatum|publicerades|datum)\\b");
    private static final Pattern UPDATED = Pattern.compile("(?iU)\\b(?:uppdatera[dt]|granskad|ändrad)\\b");
    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(?iU)\\d{1,4}[-./ ](?:\\d{1,2}|[a-zå]+\\.?),?[-./ ]\\d{1,4}"
                    + "|\\b(?:kl(?:ockan|\\.)?\\s*)?\\d{1,2}[.:]\\d{2}\\b");
    private static final Pattern RELEASE = Pattern.compile(
            "(?iU)\\b(?:utskick|pressmeddelande|pressutskick|nyhetsbrev)\\s+(?:(?:från|daterat)\\s+)?(?:den\\s+)?"
                    + "(\\d{1,2}\\s+\\p{L}+\\s+(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)");
    private static final int LONGEST = 100;

    private PublicationDate() {}

    /** A line that is nothing but a date with its labels. */
    static boolean isLine(String line) {
        return line.length() <= LONGEST
                && SwedishDates.complete(line) != null
                && (isLabelled(line) || wordsBesideDate(line) <= 3 || endsInDate(line))
                && !Junk.hasSentence(line);
    }

    /** "Nyhet från polisregion Mitt | 17 november 2023 13.05": what stands after the last line is the date alone. */
    private static boolean endsInDate(String line) {
        String last = line.substring(line.lastIndexOf('|') + 1);
        return last.length() < line.length() && SwedishDates.complete(last) != null && wordsBesideDate(last) == 0;
    }

    static boolean isLabelled(String line) {
        return line.length() <= LONGEST && LABEL.matcher(line).find();
    }

    /** The day such a line gives; the last change of a page is not its publication. */
    static @Nullable LocalDate in(String line) {
        Matcher label = LABEL.matcher(line);
        if (label.find()) {
            LocalDate after = SwedishDates.complete(line.substring(label.end()));
            return after != null ? after : SwedishDates.complete(line);
        }
        return UPDATED.matcher(line).find() ? null : SwedishDates.complete(line);
    }

    /** The day of the last change: better than none, where a page gives no other. */
    static @Nullable LocalDate updatedIn(String line) {
        return line.length() <= LONGEST && UPDATED.matcher(line).find() ? SwedishDates.complete(line) : null;
    }

    /** "… skriver kommunen i ett pressmeddelande den 3 maj 2024": the day of a notice without a line for it. */
    static @Nullable LocalDate ofReleaseIn(String line) {
        Matcher release = RELEASE.matcher(line);
        return release.find() ? SwedishDates.complete(release.group(1)) : null;
    }

    private static long wordsBesideDate(String line) {
        return Pattern.compile("\\p{L}{2,}")
                .matcher(DATE_AND_TIME.matcher(line).replaceAll(" "))
                .results()
                .count();
    }
}
