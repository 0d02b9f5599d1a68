package se.samsyn.agency;

import java.util.List;

/** The columns of a module's own tables that hold an agency's number: where two agencies become one, they follow. */
@FunctionalInterface
public interface AgencyReferences {

    List<AgencyReference> all();
}
