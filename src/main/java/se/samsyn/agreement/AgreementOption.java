package se.samsyn.agreement;

/**
 * An agreement to choose, or to lead to.
 *
 * @param signed whether all have signed it
 */
public record AgreementOption(AgreementId id, String name, boolean signed) {}
