package se.samsyn.shared.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Marks of two or three letters by which the agencies of a municipality are told apart. A short name that people use is
 * the mark; otherwise the initials of what a name is made of ("Socialförvaltningen" is SF, "Socialnämnden" SN), or what
 * else of its letters nobody has yet. Whoever was registered first keeps a mark that a later one would have too.
 */
public final class ShortMarks {

    /** What has to be known of all agencies; read by the module that keeps them. */
    @FunctionalInterface
    public interface Source {
        Collection<Named> agencies();
    }

    /** @param shortName what people call it; may be empty */
    public record Named(long id, String name, String shortName) {}

    private static final int LONGEST_SHORT_NAME = 5;

    private static final Set<String> SMALL =
            Set.of("och", "i", "för", "av", "på", "mot", "med", "till", "vid", "the", "of", "and", "for", "in");

    /** What the last part of a Swedish compound often is: an initial of its own. */
    private static final Pattern PART = Pattern.compile(
            "(?<=\\p{L}{3})(förvaltning|nämnd|styrelse|enhet|verk|myndighet|departement|bygg|bolag|skol|råd"
                    + "|förbund|polis|område|kontor|domstol|stiftelse|förening|försvar|avdelning|tjänst|inspektion"
                    + "|ledning|grupp|central|center|kommun|region|fullmäktige|hem|bostäder|kassa)");

    private final Map<Long, String> marks = new HashMap<>();
    private final Set<Named> known;

    ShortMarks(Collection<Named> agencies) {
        known = Set.copyOf(agencies);
        var taken = new HashSet<String>();
        var all = agencies.stream().sorted(Comparator.comparingLong(Named::id)).toList();
        all.stream().filter(ShortMarks::isShort).forEach(agency -> take(agency, agency.shortName(), taken));
        all.stream()
                .filter(agency -> !marks.containsKey(agency.id()))
                .forEach(agency -> candidates(agency.name())
                        .filter(mark -> !taken.contains(upper(mark)))
                        .findFirst()
                        .ifPresent(mark -> take(agency, mark, taken)));
    }

    /** Whether the agency is called now as it was when the marks were given. */
    boolean knows(Named agency) {
        return known.contains(agency);
    }

    /** @return of an agency that is not among them, the mark that it would have alone */
    String of(Named agency) {
        var mark = marks.get(agency.id());
        return mark != null && knows(agency) ? mark : alone(agency);
    }

    private static String alone(Named agency) {
        return isShort(agency)
                ? agency.shortName()
                : candidates(agency.name()).findFirst().orElse("");
    }

    private void take(Named agency, String mark, Set<String> taken) {
        if (taken.add(upper(mark))) {
            marks.put(agency.id(), mark);
        }
    }

    private static boolean isShort(Named agency) {
        return !agency.shortName().isBlank() && agency.shortName().length() <= LONGEST_SHORT_NAME;
    }

    /** From the likeliest to what only tells it apart; without end. */
    private static Stream<String> candidates(String name) {
        var words = Stream.of(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Texts.SWEDISH)))
                .toList();
        var letters = upper(String.join("", words));
        if (letters.isEmpty()) {
            return IntStream.iterate(1, n -> n + 1).mapToObj(Integer::toString);
        }
        var parts = words.stream().flatMap(word -> parts(word).stream()).collect(Collectors.joining());
        var initials = words.stream().map(word -> upper(word.substring(0, 1))).collect(Collectors.joining());
        var first = letters.substring(0, 1);
        return Stream.of(
                        Stream.of(parts, initials)
                                .filter(mark -> mark.length() > 1)
                                .map(mark -> mark.substring(0, Math.min(3, mark.length()))),
                        each(letters).map(letter -> first + letter),
                        each(letters).map(letter -> parts.substring(0, Math.min(2, parts.length())) + letter),
                        IntStream.iterate(2, n -> n + 1).mapToObj(number -> first + number))
                .flatMap(marks -> marks);
    }

    private static Stream<String> each(String letters) {
        return letters.chars().skip(1).mapToObj(Character::toString);
    }

    private static List<String> parts(String word) {
        var initials = new ArrayList<>(List.of(upper(word.substring(0, 1))));
        var matcher = PART.matcher(word.toLowerCase(Texts.SWEDISH));
        while (matcher.find()) {
            initials.add(upper(matcher.group().substring(0, 1)));
        }
        return initials;
    }

    private static String upper(String text) {
        return text.toUpperCase(Texts.SWEDISH);
    }
}
