package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What is promised to the residents. It is for all who are signed in.
 *
 * @param words the pledge as it was given
 * @param agencies who promise, at least one
 * @param areas where; none where it holds in the whole municipality
 * @param startsOn the first day of its time
 * @param endsOn the last one: a pledge without an end cannot be followed up
 * @param agreement what it is the public part of; null where it is of none
 * @param source where it was made public; may be empty
 * @param followUpOn by when it is followed up, not before it starts
 * @param followUpBy who does; null for the municipality's own coordination
 */
@Screened(RecordKind.PLEDGE)
public record PledgeData(
        @FreeText String name,
        @FreeText String words,
        Set<AgencyId> agencies,
        Set<AreaId> areas,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable AgreementId agreement,
        @FreeText String source,
        LocalDate followUpOn,
        @Nullable AgencyId followUpBy) {

    public PledgeData {
        name = Input.line(name);
        words = Input.text(words);
        agencies = agencies == null ? Set.of() : Set.copyOf(agencies);
        areas = areas == null ? Set.of() : Set.copyOf(areas);
        source = Input.line(source);
    }

    PledgeData by(Set<AgencyId> others, Set<AreaId> where) {
        return new PledgeData(name, words, others, where, startsOn, endsOn, agreement, source, followUpOn, followUpBy);
    }

    void check() {
        Input.checkName("name", name);
        if (words.isEmpty()) {
            throw new RuleViolation("words", "agreement.pledge.words.missing");
        }
        Input.checkLength("words", words, Input.TEXT);
        if (agencies.isEmpty()) {
            throw new RuleViolation("agencies", "agreement.pledge.agencies.missing");
        }
        Input.checkDate("startsOn", startsOn);
        Input.checkDate("endsOn", endsOn);
        Input.checkDate("followUpOn", followUpOn);
        if (endsOn.isBefore(startsOn)) {
            throw new RuleViolation("endsOn", "agreement.pledge.endsOn.before");
        }
        if (followUpOn.isBefore(startsOn)) {
            throw new RuleViolation("followUpOn", "agreement.pledge.followUpOn.before");
        }
        Input.checkLength("source", source, Input.NAME);
    }
}
