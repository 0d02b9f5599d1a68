package se.samsyn.shared.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** All that a component for uploads may say by itself: what is left out it says in English. */
public final class UploadWords {

    private UploadWords() {}

    /**
     * @param choose what its button does
     * @param drop what can be done instead
     * @param tooLarge what is said of a file that is too large
     */
    public static UploadI18N of(String choose, String drop, String tooLarge) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setTooManyFiles(Texts.of("shared.upload.tooMany"))
                        .setIncorrectFileType(Texts.of("shared.upload.wrongType")))
                .setFile(new UploadI18N.File()
                        .setRetry(Texts.of("shared.upload.retry"))
                        .setStart(Texts.of("shared.upload.start"))
                        .setRemove(Texts.of("shared.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.of("shared.upload.connecting"))
                                .setStalled(Texts.of("shared.upload.stalled"))
                                .setProcessing(Texts.of("shared.upload.processing"))
                                .setHeld(Texts.of("shared.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.of("shared.upload.remaining"))
                                .setUnknown(Texts.of("shared.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.of("shared.upload.failed"))
                                .setUnexpectedServerError(Texts.of("shared.upload.failed"))
                                .setForbidden(Texts.of("shared.upload.forbidden"))))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
    }
}
