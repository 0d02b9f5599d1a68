package se.samsyn.shared;

import java.util.Locale;

/** A value that can say itself as a person writes it. */
public interface Worded {

    String format(Locale locale);
}
