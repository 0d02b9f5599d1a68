package se.samsyn.suggest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registry holds already, as far as suggestions need it: a snapshot, so that the rules never wait for a
 * database.
 *
 * @param municipality short name of the own municipality ("Botkyrka"), or null to infer it from the article
 */
public record Known(
        @Nullable String municipality,
        List<Initiative> initiatives,
        List<Agency> agencies,
        List<Area> areas,
        List<Person> persons) {

    public Known {
        initiatives = List.copyOf(initiatives);
        agencies = List.copyOf(agencies);
        areas = List.copyOf(areas);
        persons = List.copyOf(persons);
    }

    /** A registry with nothing in it. */
    public static Known empty() {
        return new Known(null, List.of(), List.of(), List.of(), List.of());
    }

    /** An initiative; long name and abbreviation are among the aliases. */
    public record Initiative(long id, String name, List<String> aliases) {
        public Initiative {
            aliases = List.copyOf(aliases);
        }
    }

    /** An agency; {@code parentId} is the body it belongs to. */
    public record Agency(
            long id,
            String name,
            @Nullable String shortName,
            AgencyKind kind,
            @Nullable Long parentId,
            List<String> aliases) {
        public Agency {
            aliases = List.copyOf(aliases);
        }
    }

    /** A part of the municipality. */
    public record Area(long id, String name, List<String> aliases) {
        public Area {
            aliases = List.copyOf(aliases);
        }
    }

    /** A person in public roles. */
    public record Person(long id, String name, List<String> aliases, List<Role> roles) {
        public Person {
            aliases = List.copyOf(aliases);
            roles = List.copyOf(roles);
        }
    }

    /** A title held at an agency for a time; null bounds are open. */
    public record Role(
            String title,
            @Nullable Long agencyId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
