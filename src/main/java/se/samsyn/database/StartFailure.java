package se.samsyn.database;

/** Why the database that comes along could not start, in one sentence meant for whoever started the program. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(String sentence) {
        super(sentence);
    }

    StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
