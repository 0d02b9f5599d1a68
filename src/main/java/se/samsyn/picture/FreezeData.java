package se.samsyn.picture;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Screened;

/**
 * What to freeze the picture as.
 *
 * @param picture an existing picture, which gets its next edition; null for a new one
 * @param name of the new picture, at most {@value #NAME_LENGTH} characters; not used for an existing one
 * @param kind of the new picture
 * @param note why it is frozen, at most {@value #NOTE_LENGTH} characters; may be empty
 */
@Screened(RecordKind.EDITION)
public record FreezeData(
        @Nullable PictureOption picture,
        @FreeText String name,
        @Nullable PictureKind kind,
        @FreeText String note) {

    public static final int NAME_LENGTH = 200;
    public static final int NOTE_LENGTH = 10_000;

    // a form hands over what was not filled in as null
    public FreezeData {
        name = Input.line(name);
        note = Input.text(note);
    }
}
