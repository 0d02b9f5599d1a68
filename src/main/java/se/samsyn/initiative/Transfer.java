package se.samsyn.initiative;

/**
 * The description as it is stored.
 *
 * @param version goes up with every change; a change of an older version is refused
 */
public record Transfer(long version, TransferData data) {}
