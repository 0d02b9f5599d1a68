package se.samsyn.access;

import se.samsyn.shared.Input;

/** What the owner calls a passkey. */
final class PasskeyLabel {

    private PasskeyLabel() {}

    /** @return the text, cut to a line's length; never empty */
    static String of(String typed) {
        var line = Input.line(typed);
        var label = line.length() > 60 ? line.substring(0, 60) : line;
        return label.isEmpty() ? "Inloggningsnyckel" : label;
    }
}
