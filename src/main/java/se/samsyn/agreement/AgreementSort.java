package se.samsyn.agreement;

/** What the list of agreements can be sorted by. */
public enum AgreementSort {
    NAME,
    STATE,
    SIGNED_ON,
    VALID_FROM,
    VALID_TO
}
