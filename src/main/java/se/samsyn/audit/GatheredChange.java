package se.samsyn.audit;

/**
 * That a record was changed in a transaction.
 *
 * @param reason the first that was given in it; empty for none
 */
record GatheredChange(boolean isNew, String reason) {

    GatheredChange and(GatheredChange later) {
        return new GatheredChange(isNew || later.isNew, reason.isEmpty() ? later.reason : reason);
    }
}
