package se.samsyn.shared.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text on screen, from {@code texts/<module>_<language>.properties}: one pair of files a module, so that a text
 * lies near its feature. Swedish is the language of a user whose browser asks for neither Swedish nor English.
 *
 * <p>Messages are ICU's, which know plurals: {@code {0, plural, one {# aktivitet} other {# aktiviteter}}}.
 */
@Component
public class Texts implements I18NProvider {

    public static final Locale SWEDISH = Locale.of("sv", "SE");

    /** What a file is written in, where no user interface runs. */
    private static final ScopedValue<Language> WRITTEN = ScopedValue.newInstance();

    private static final List<Locale> LOCALES = List.of(SWEDISH, Locale.of("en", "GB"));

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    Texts() {
        LOCALES.forEach(locale -> byLanguage.put(locale.getLanguage(), read(locale.getLanguage())));
    }

    /** The text of a key, in the language of {@link #locale()}; the key itself where there is neither file nor page. */
    public static String of(String key, Object... parameters) {
        if (WRITTEN.isBound()) {
            return WRITTEN.get().of(key, parameters);
        }
        var ui = UI.getCurrent();
        return ui == null ? key : ui.getTranslation(key, parameters);
    }

    /** Does what writes a file: every text that it asks for on this thread is in that language, whatever page is open. */
    public static <R> R writing(Language language, Supplier<R> work) {
        return ScopedValue.where(WRITTEN, language).call(work::get);
    }

    /** What an enum constant is called. */
    public static String of(Enum<?> constant) {
        return of(key(constant));
    }

    /** For what is the same in every language, as addresses are. */
    static String inSwedish(String key) {
        var ui = UI.getCurrent();
        return ui == null ? key : ui.getTranslation(SWEDISH, key);
    }

    /** {@code <module>.<Enum>.<CONSTANT>}. */
    static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var module = type.getPackageName().replaceFirst("^se\\.samsyn\\.", "").replaceFirst("\\..*", "");
        return module + "." + type.getSimpleName() + "." + constant.name();
    }

    /** The language of the file that is being written, otherwise of the running user interface; Swedish where there is none. */
    public static Locale locale() {
        if (WRITTEN.isBound()) {
            return WRITTEN.get().locale();
        }
        var ui = UI.getCurrent();
        return ui == null ? SWEDISH : ui.getLocale();
    }

    /** One of those that there are texts in, by its language's code; Swedish where there are none in it. */
    public static Locale locale(String language) {
        return LOCALES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElse(SWEDISH);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var texts = byLanguage.getOrDefault(locale.getLanguage(), byLanguage.get(SWEDISH.getLanguage()));
        var pattern = texts == null ? null : texts.get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        return parameters.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parameters);
    }

    private static Map<String, String> read(String language) {
        var texts = new HashMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*_" + language + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> texts.put((String) key, (String) value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
