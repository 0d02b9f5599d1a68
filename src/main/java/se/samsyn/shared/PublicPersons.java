package se.samsyn.shared;

import java.util.Set;

/** Who is named in a public role in the registry: no private person, whose name may stand in a text. */
public interface PublicPersons {

    /** Names and other forms of them, as written. */
    Set<String> names();
}
