package se.samsyn.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.area.AreaId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What is agreed. It is for all who are signed in.
 *
 * @param parties at least two, the municipality among them, in the order in which they are named
 * @param purposes at least one, which 9 § asks for
 * @param subjectAreas fields of work, in words; of these and {@code areas} at least one, which 9 § asks for
 * @param areas where it holds; none where that is not said
 * @param validFrom the first day; null while that is open, which it may be until all have signed
 * @param validTo the last day; null where it holds until further notice
 * @param remindDays how many days before the last one it is told, 0 to {@value #MOST_DAYS}
 * @param decided by which body and when, as one writes it; may be empty
 * @param reference the number in the public register; may be empty
 */
@Screened(RecordKind.AGREEMENT)
public record AgreementData(
        @FreeText String name,
        List<AgreementParty> parties,
        @FreeText List<String> purposes,
        @FreeText List<String> subjectAreas,
        Set<AreaId> areas,
        @FreeText String description,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        int remindDays,
        @FreeText String decided,
        @NotFreeText("a number in the public register") String reference) {

    public static final int MOST_DAYS = 730;

    /** Long enough for the boards that decide to meet. */
    public static final int USUAL_DAYS = 90;

    /** More than anybody signs with. */
    static final int MOST_PARTIES = 30;

    public AgreementData {
        name = Input.line(name);
        parties = parties == null ? List.of() : List.copyOf(parties);
        purposes = Input.lines(purposes);
        subjectAreas = Input.lines(subjectAreas);
        areas = areas == null ? Set.of() : Set.copyOf(areas);
        description = Input.text(description);
        decided = Input.line(decided);
        reference = Input.line(reference);
    }

    /** The day on which the last one signed; null while anybody has not. */
    public @Nullable LocalDate signedOn() {
        return parties.isEmpty() || parties.stream().anyMatch(party -> party.signedOn() == null)
                ? null
                : parties.stream()
                        .map(AgreementParty::signedOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** The same, signed on a day by all who had not, and in force from then where nothing else was said. */
    AgreementData signed(LocalDate on) {
        return with(
                parties.stream().map(party -> party.signed(on)).toList(), areas, validFrom == null ? on : validFrom);
    }

    AgreementData with(List<AgreementParty> others, Set<AreaId> where) {
        return with(others, where, validFrom);
    }

    /**
     * What is proposed where this is renewed: as it is, signed by nobody, from the day after its last one and as long as
     * it was.
     */
    public AgreementData renewal() {
        var from = validTo == null ? null : validTo.plusDays(1);
        return new AgreementData(
                name,
                parties.stream().map(AgreementParty::unsigned).toList(),
                purposes,
                subjectAreas,
                areas,
                description,
                from,
                from == null || validFrom == null
                        ? null
                        : from.plus(Period.between(validFrom, from)).minusDays(1),
                remindDays,
                "",
                "");
    }

    private AgreementData with(List<AgreementParty> others, Set<AreaId> where, @Nullable LocalDate from) {
        return new AgreementData(
                name,
                others,
                purposes,
                subjectAreas,
                where,
                description,
                from,
                validTo,
                remindDays,
                decided,
                reference);
    }

    void check(LocalDate today) {
        Input.checkName("name", name);
        checkParties(today);
        if (purposes.isEmpty()) {
            throw new RuleViolation("purposes", "agreement.purposes.missing");
        }
        Input.checkLines("purposes", purposes);
        if (subjectAreas.isEmpty() && areas.isEmpty()) {
            throw new RuleViolation("subjectAreas", "agreement.areas.missing");
        }
        Input.checkLines("subjectAreas", subjectAreas);
        Input.checkLength("description", description, Input.TEXT);
        Input.checkDate("validFrom", validFrom);
        Input.checkDate("validTo", validTo);
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new RuleViolation("validTo", "agreement.validTo.before");
        }
        if (validFrom == null && signedOn() != null) {
            throw new RuleViolation("validFrom", "agreement.validFrom.missing");
        }
        if (remindDays < 0 || remindDays > MOST_DAYS) {
            throw new RuleViolation("remindDays", "agreement.remindDays.range", MOST_DAYS);
        }
        Input.checkLength("decided", decided, Input.NAME);
        Input.checkLength("reference", reference, Input.NAME);
    }

    private void checkParties(LocalDate today) {
        if (parties.size() < 2) {
            throw new RuleViolation("parties", "agreement.parties.few");
        }
        if (parties.size() > MOST_PARTIES) {
            throw new RuleViolation("parties", "agreement.parties.many", MOST_PARTIES);
        }
        if (parties.stream().map(AgreementParty::agency).distinct().count() < parties.size()) {
            throw new RuleViolation("parties", "agreement.parties.twice");
        }
        parties.forEach(party -> {
            Input.checkLength("parties", party.signatory(), Input.NAME);
            Input.checkDate("parties", party.signedOn());
            if (party.signedOn() != null && party.signedOn().isAfter(today)) {
                throw new RuleViolation("parties", "agreement.signedOn.future");
            }
        });
    }
}
