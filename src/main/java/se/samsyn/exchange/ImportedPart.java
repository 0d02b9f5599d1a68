package se.samsyn.exchange;

/**
 * An indicator that an import made or changed.
 *
 * @param version as the import left it
 */
record ImportedPart(long id, long version) {}
