package se.samsyn.attachment;

import se.samsyn.shared.Input;

/**
 * What a file was called by whoever gave it, made harmless: no folders, nothing that a computer reads as something else
 * than a letter, nothing that turns the order of letters, an ending that says what the file is. Nothing is stored under
 * it; it is what somebody who downloads it gets as a proposal.
 */
final class FileName {

    /** In UTF-16 units. */
    static final int LENGTH = 150;

    private FileName() {}

    static String of(String given, FileType type) {
        var name = bare(given);
        if (!type.fits(name)) {
            name = name + "." + type.extension();
        }
        if (name.length() > LENGTH) {
            var ending = name.substring(name.lastIndexOf('.'));
            name = cut(name, LENGTH - ending.length()) + ending;
        }
        return name;
    }

    /** What a file may be called in the registry: its name without the ending. */
    static String title(String name) {
        return cut(Input.capitalised(name.substring(0, name.lastIndexOf('.')).replace('_', ' ')), Input.NAME);
    }

    private static String bare(String given) {
        var line = Input.line(given.length() > 20_000 ? given.substring(given.length() - 20_000) : given);
        var last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1)
                .replaceAll("[:*?\"<>|\\p{Cntrl}\\p{Cf}]", "")
                .replaceAll("^[. ~-]+|[. ]+$", "");
        // names that Windows keeps for devices, whatever ending they have
        return last.isEmpty() || last.matches("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?") ? "fil " + last : last;
    }

    /** Never through the middle of a character. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length)
                .strip();
    }
}
