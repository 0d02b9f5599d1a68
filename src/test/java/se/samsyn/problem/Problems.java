package se.samsyn.problem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import se.samsyn.area.AreaId;

/** What tests say of problems. */
public final class Problems {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private Problems() {}

    public static ProblemData named(String name) {
        return in(name, Set.of());
    }

    public static ProblemData in(String name, Set<AreaId> areas) {
        return new ProblemData(
                name,
                ProblemCategory.VANDALISM,
                ProblemKind.CRIME,
                areas,
                List.of("Trapphus", "Garage"),
                "Klotter och skadade lås",
                "Boende",
                "Bostadsbolagets anmälningar",
                TODAY.minusDays(10));
    }

    static ProblemData from(String source, LocalDate on) {
        return new ProblemData(
                "Bedrägerier mot äldre",
                ProblemCategory.FRAUD,
                ProblemKind.CRIME,
                Set.of(),
                List.of(),
                "",
                "",
                source,
                on);
    }
}
