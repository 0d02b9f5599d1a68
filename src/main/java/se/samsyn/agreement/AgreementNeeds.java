package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.Urgency;

/** Agreements that end or have ended with nothing signed to follow them, and those that somebody has not signed for long. */
@Component
class AgreementNeeds implements NeedSource {

    /** Too close for the boards that decide to meet once more. */
    private static final int NOW_DAYS = 14;

    /** Longer than a board waits for its next meeting. */
    private static final int UNSIGNED_DAYS = 30;

    private final AgreementQueries queries;

    AgreementNeeds(AgreementQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        return queries.open(today).stream()
                .flatMap(agreement -> need(agreement, today).stream())
                .toList();
    }

    private static Optional<Need> need(AgreementQueries.Open agreement, LocalDate today) {
        var validTo = agreement.validTo();
        if (validTo == null || agreement.state() == AgreementState.DRAFT) {
            var first = agreement.signedFirst();
            return first == null || first.isAfter(today.minusDays(UNSIGNED_DAYS))
                    ? Optional.empty()
                    : Optional.of(need(agreement, Urgency.LATER, first, "agreement.need.unsigned", first));
        }
        if (agreement.state() == AgreementState.EXPIRED) {
            return Optional.of(
                    agreement.initiatives() > 0
                            ? need(
                                    agreement,
                                    Urgency.NOW,
                                    validTo,
                                    "agreement.need.expired.initiatives",
                                    validTo,
                                    agreement.initiatives())
                            : need(agreement, Urgency.SOON, validTo, "agreement.need.expired", validTo));
        }
        return Optional.of(need(
                agreement,
                validTo.isAfter(today.plusDays(NOW_DAYS)) ? Urgency.SOON : Urgency.NOW,
                validTo,
                agreement.followed() ? "agreement.need.ending.draft" : "agreement.need.ending",
                validTo));
    }

    private static Need need(
            AgreementQueries.Open agreement, Urgency urgency, LocalDate since, String why, Object... parameters) {
        return Need.of(NeedKind.AGREEMENT, urgency, agreement.id().ref(), agreement.name(), since, why, parameters);
    }
}
