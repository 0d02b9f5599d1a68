package se.samsyn.shared;

import static org.jooq.impl.DSL.arrayToString;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** How every list is searched: Swedish full text where there is any, and parts of words as they are typed. */
public final class Search {

    /** As people write it: hyphen or space, and 16 before it as the tax agency does. It is kept as ten digits. */
    private static final Pattern ORG_NUMBER = Pattern.compile("(?<!\\d)(?:16)?(\\d{6})[-\u2013 ]?(\\d{4})(?!\\d)");

    private Search() {}

    /** With organisation numbers as they are kept, however they are written. */
    public static String orgNumbersAsKept(String words) {
        return ORG_NUMBER.matcher(words).replaceAll("$1$2");
    }

    /**
     * @param texts what the record says as {@code searchable} writes it, where parts of words are found as they are typed
     * @return no condition where nothing is searched for
     */
    public static Condition of(String words, Field<?> search, Field<String> texts) {
        var sought = orgNumbersAsKept(Input.line(words));
        return sought.isEmpty()
                ? noCondition()
                : condition("{0} @@ websearch_to_tsquery('swedish', {1})", search, val(sought))
                        // marks are no words: of them alone nothing is left, and nothing is found
                        .or(condition(
                                "{0} like '%' || nullif(btrim(searchable(array[{1}])), '') || '%'",
                                texts, val(sought)));
    }

    /** @return no condition where nothing is searched for */
    @SafeVarargs
    public static Condition inNames(String words, Field<String>... names) {
        var sought = Input.line(words);
        // containsIgnoreCase escapes what like would read as a wildcard
        return sought.isEmpty()
                ? noCondition()
                : DSL.or(Arrays.stream(names)
                        .map(name -> name.containsIgnoreCase(sought))
                        .toList());
    }

    /** The names in an array as one text. */
    public static Field<String> joined(Field<String[]> names) {
        return arrayToString(names, inline(" \u00b7 "));
    }
}
