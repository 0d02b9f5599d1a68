package se.samsyn.suggest;

/** The content cannot be read as a Swedish article; the reason is a code, because whoever shows it has the words. */
public final class UnusableArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why an article is refused. */
    public enum Reason {
        EMPTY,
        /** More than {@link ArticleReader#MAX_CHARACTERS} of text. */
        TOO_LARGE,
        /** A PDF, a word processor's file, a picture, an archive …, whatever its name says. */
        NOT_TEXT,
        NOT_SWEDISH
    }

    private final Reason reason;

    UnusableArticleException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
