package se.samsyn.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;

/** What tests say of agreements. */
public final class Agreements {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private Agreements() {}

    /** Signed by both on a day, null for none, and in force between two. */
    public static AgreementData of(
            AgencyId one,
            AgencyId other,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new AgreementData(
                "Samverkan för trygghet",
                List.of(new AgreementParty(one, "Ordförande", signedOn), new AgreementParty(other, "", signedOn)),
                List.of("En gemensam lägesbild"),
                List.of("Våld bland unga"),
                Set.of(),
                "",
                from,
                to,
                60,
                "",
                "");
    }

    /** The same, with others in its place. */
    static AgreementData with(
            AgreementData data, List<AgreementParty> parties, List<String> purposes, List<String> areas) {
        return new AgreementData(
                data.name(),
                parties,
                purposes,
                areas,
                data.areas(),
                data.description(),
                data.validFrom(),
                data.validTo(),
                data.remindDays(),
                data.decided(),
                data.reference());
    }
}
