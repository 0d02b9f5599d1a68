package se.samsyn.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;

/** The records that cells name, found by what they are called. Read when the first one is asked for, and then kept. */
final class Lookups {

    private final Registers registers;
    private final Map<Record, String> names = new HashMap<>();
    private @Nullable NameIndex<AgencyId> agencies;
    private @Nullable NameIndex<AreaId> areas;
    private @Nullable NameIndex<InitiativeId> initiatives;

    Lookups(Registers registers) {
        this.registers = registers;
    }

    NameIndex<AgencyId> agencies() {
        var index = agencies;
        if (index == null) {
            index = new NameIndex<>();
            for (var one : registers.agencies().names()) {
                index.add(one.id(), one.name(), besides(one.shortName(), one.aliases()));
                names.put(one.id(), one.name());
            }
            agencies = index;
        }
        return index;
    }

    NameIndex<AreaId> areas() {
        var index = areas;
        if (index == null) {
            index = new NameIndex<>();
            for (var one : registers.areas().names()) {
                index.add(one.id(), one.name(), one.aliases());
                names.put(one.id(), one.name());
            }
            areas = index;
        }
        return index;
    }

    NameIndex<InitiativeId> initiatives() {
        var index = initiatives;
        if (index == null) {
            index = new NameIndex<>();
            for (var one : registers.initiatives().names()) {
                index.add(one.id(), one.name(), besides(one.longName(), one.aliases()));
                names.put(one.id(), one.name());
            }
            initiatives = index;
        }
        return index;
    }

    /** An agency that the file itself is going to make; it has a number that no stored one has. */
    void add(AgencyId made, String name, List<String> besides) {
        agencies().add(made, name, besides);
        names.put(made, name);
    }

    /** What a record is called; a number where it is not there any more. */
    String name(Record id) {
        switch (id) {
            case AgencyId _ -> agencies();
            case AreaId _ -> areas();
            case InitiativeId _ -> initiatives();
            default -> throw new IllegalArgumentException(id.toString());
        }
        return names.getOrDefault(id, id.toString());
    }

    private static List<String> besides(String one, List<String> more) {
        return Stream.concat(Stream.of(one), more.stream()).toList();
    }
}
