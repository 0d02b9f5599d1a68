package se.samsyn.shared.ui;

import java.util.Locale;
import java.util.function.BiFunction;

/** Texts in one language: that of the running user interface, or one that a document is written in whoever asks for it. */
public final class Language {

    private final Locale locale;
    private final BiFunction<String, Object[], String> texts;

    private Language(Locale locale, BiFunction<String, Object[], String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** Of the running user interface. */
    public static Language here() {
        return new Language(Texts.locale(), Texts::of);
    }

    public static Language of(Texts texts, Locale locale) {
        return new Language(locale, (key, parameters) -> texts.getTranslation(key, locale, parameters));
    }

    public Locale locale() {
        return locale;
    }

    public String of(String key, Object... parameters) {
        return texts.apply(key, parameters);
    }

    public String of(Enum<?> constant) {
        return of(Texts.key(constant));
    }
}
