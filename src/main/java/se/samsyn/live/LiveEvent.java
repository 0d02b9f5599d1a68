package se.samsyn.live;

/**
 * What open pages follow without its being a record: published inside the transaction in which it happened, handed on once
 * that has been committed.
 */
public interface LiveEvent {}
