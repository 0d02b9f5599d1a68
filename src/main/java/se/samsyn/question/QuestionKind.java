package se.samsyn.question;

/** What an agency is asked. */
public enum QuestionKind {
    QUESTION,
    /** An activity that it logged is sent back to it, with what is missing. */
    RETURN
}
