package se.samsyn.picture;

import java.util.Locale;
import se.samsyn.shared.ui.Texts;

/** Swedish wording without an application. */
public final class TestWords {

    private TestWords() {}

    public static Wording swedish() {
        return new Wording(texts(), Texts.SWEDISH);
    }

    public static Wording english() {
        return new Wording(texts(), Locale.of("en", "GB"));
    }

    /** The bean's constructor is its package's own, as it should be; a test without an application has to go round it. */
    public static Texts texts() {
        try {
            var constructor = Texts.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
