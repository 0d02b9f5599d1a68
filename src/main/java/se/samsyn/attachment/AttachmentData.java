package se.samsyn.attachment;

import se.samsyn.access.Sharing;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What is said of a file.
 *
 * @param title what it is called in the registry, at most 200 characters
 * @param altText what a picture shows, for those who do not see it, at most {@value #MAX_ALT_TEXT} characters; empty for
 *     what is no picture
 * @param decorative the picture says nothing that is not said beside it
 * @param sharing as the record it belongs to, or with fewer
 */
@Screened(RecordKind.ATTACHMENT)
public record AttachmentData(
        @FreeText String title, @FreeText String altText, boolean decorative, Sharing sharing) {

    public static final int MAX_ALT_TEXT = 1_000;

    public AttachmentData {
        title = Input.line(title);
        altText = Input.text(altText);
    }

    /** @throws RuleViolation where something is missing, too long, or said of what is no picture */
    void check(FileType type) {
        Input.checkName("title", title);
        Input.checkLength("altText", altText, MAX_ALT_TEXT);
        if (type.isPicture() && !decorative && altText.isEmpty()) {
            throw new RuleViolation("altText", "attachment.altText.required");
        }
    }

    /** The same with nothing said that does not concern such a file. */
    AttachmentData fitting(FileType type) {
        return type.isPicture()
                ? new AttachmentData(title, decorative ? "" : altText, decorative, sharing)
                : new AttachmentData(title, "", false, sharing);
    }
}
