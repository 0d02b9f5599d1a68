package se.samsyn.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What records of one kind are called, implemented by the module that knows them. Called in a transaction. */
public interface RecordNaming {

    RecordKind kind();

    /** What a record is called now; empty where there is none, or none that the caller may see. */
    Optional<String> nameOf(long id);

    /** What several records are called now, by their numbers; those that the caller may not see are left out. */
    default Map<Long, String> namesOf(Collection<Long> ids) {
        var names = new HashMap<Long, String>();
        ids.forEach(id -> nameOf(id).ifPresent(name -> names.put(id, name)));
        return names;
    }
}
