package se.samsyn.shared;

/**
 * Published when it has been decided what is released to whoever asked for it.
 *
 * @param hash SHA-256 of the document, in hexadecimal: the log holds it, so that it can be told from any other
 */
public record ReleaseDecided(RecordRef record, String hash) {}
