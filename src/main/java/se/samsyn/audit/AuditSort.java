package se.samsyn.audit;

/** The log has one order, forwards or backwards. */
public enum AuditSort {
    NUMBER
}
