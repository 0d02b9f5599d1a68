package se.samsyn.attachment.ui;

import se.samsyn.attachment.AttachmentId;

/** Addresses: the same for everybody and for ever, so that a page that follows others' changes stays as it is. */
final class AttachmentPaths {

    static final String LIST = "bilagor";
    static final String FILE = "fil";
    static final String PAGE = "sida";

    private AttachmentPaths() {}

    static String of(AttachmentId id) {
        return id.ref().path();
    }

    static String file(AttachmentId id) {
        return of(id) + "/" + FILE;
    }

    /** @param page from 1 */
    static String page(AttachmentId id, int page) {
        return of(id) + "/" + PAGE + "/" + page;
    }
}
