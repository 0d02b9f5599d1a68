package se.samsyn.shared;

import java.util.List;

/** What a module keeps of records that can be disposed of; of its own tables only, parts before what they belong to. */
@FunctionalInterface
public interface Holdings {

    List<Holding> all();
}
