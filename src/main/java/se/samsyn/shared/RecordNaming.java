package se.samsyn.shared;

import java.util.Optional;

/** What records of one kind are called, implemented by the module that knows them. Called in a transaction. */
public interface RecordNaming {

    RecordKind kind();

    /** What a record is called now; empty where there is none, or none that the caller may see. */
    Optional<String> nameOf(long id);
}
