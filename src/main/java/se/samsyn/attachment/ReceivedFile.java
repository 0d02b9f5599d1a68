package se.samsyn.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samsyn.shared.NotFreeText;

/**
 * A file that has arrived and been looked at, and belongs to no record yet: it lies in a folder of the program's own until
 * it is stored or discarded.
 *
 * @param path where it lies, under a name of the program's
 * @param title what it may be called
 * @param stripped whether something was removed from a picture that the camera had written: place, time, device
 */
@NotFreeText("a file; what is said of it is looked through where it is said")
public record ReceivedFile(Path path, StoredFile file, String title, boolean stripped) {

    /** As often as one likes. */
    public void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
