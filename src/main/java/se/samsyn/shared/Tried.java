package se.samsyn.shared;

/**
 * Published where somebody who is signed in asked for what they did not get: a record that is unknown or not for them, a
 * page or an action that is not theirs.
 *
 * @param what the address or the name of what was asked for; never what somebody wrote
 */
public record Tried(String what) {}
