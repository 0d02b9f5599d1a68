package se.samsyn.access;

/**
 * A link that opens once.
 *
 * @param path its address, without the host; told once and kept nowhere
 * @param mailedTo where it was sent; "" where it has to be handed over
 */
public record OneTimeLink(String path, String mailedTo) {}
