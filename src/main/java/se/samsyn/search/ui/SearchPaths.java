package se.samsyn.search.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.samsyn.search.SearchKind;
import se.samsyn.shared.ui.Address;

/** Where what was found is shown in full. */
final class SearchPaths {

    static final String PATH = "sok";

    static final String WORDS = "q";

    static final String KIND = "slag";

    static final String MORE = "visa";

    private SearchPaths() {}

    /** @param kind null for all */
    static String of(String words, @Nullable SearchKind kind) {
        return PATH + "?" + WORDS + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + (kind == null ? "" : "&" + KIND + "=" + Address.word(kind));
    }

    static String of(String words, SearchKind kind, int most) {
        return of(words, kind) + "&" + MORE + "=" + most;
    }
}
