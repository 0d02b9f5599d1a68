package se.samsyn.access;

/** Somebody whom the sign-in page of a demonstration offers to try. */
public record TryOut(String username, String name, Role role) {

    /** The password of everybody in a demonstration, where there is nothing to protect. */
    public static final String PASSWORD = "samsyn";
}
