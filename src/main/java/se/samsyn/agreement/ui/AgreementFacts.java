package se.samsyn.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import se.samsyn.agreement.AgreementDetails;
import se.samsyn.agreement.AgreementOption;
import se.samsyn.agreement.AgreementState;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.Texts;

/** What is looked up most of an agreement. */
final class AgreementFacts {

    private AgreementFacts() {}

    /** In one line: what somebody has to know who reads no further. */
    static String line(AgreementDetails details, LocalDate today) {
        var data = details.agreement().data();
        var signed = data.parties().stream()
                .filter(party -> party.signedOn() != null)
                .count();
        if (details.state() == AgreementState.DRAFT) {
            return Texts.of("agreement.signed.of", signed, data.parties().size());
        }
        return details.state() == AgreementState.ENDING && !details.isRenewed()
                ? Texts.of("agreement.ends", Dates.relative(data.validTo(), today))
                : Marks.period(data.validFrom(), data.validTo());
    }

    static FactList of(AgreementDetails details) {
        var agreement = details.agreement();
        var data = agreement.data();
        var signedOn = data.signedOn();
        var facts = new FactList()
                .add(Texts.of("agreement.valid"), Marks.period(data.validFrom(), data.validTo()))
                .add(
                        Texts.of("agreement.signedOn"),
                        signedOn == null ? Texts.of("agreement.signedOn.not") : Dates.exact(signedOn));
        if (data.validTo() != null) {
            facts.add(
                    Texts.of("agreement.reminder"),
                    Texts.of(
                            "agreement.reminder.on",
                            Dates.exact(data.validTo().minusDays(data.remindDays())),
                            data.remindDays()));
        }
        if (!data.decided().isEmpty()) {
            facts.add(Texts.of("agreement.decided"), data.decided());
        }
        if (!data.reference().isEmpty()) {
            facts.add(Texts.of("agreement.reference"), data.reference());
        }
        if (agreement.endedOn() != null) {
            facts.add(Texts.of("agreement.endedOn"), Dates.exact(agreement.endedOn()));
        }
        if (details.previous() != null) {
            facts.add(Texts.of("agreement.previous"), link(details.previous()));
        }
        if (details.next() != null) {
            facts.add(
                    Texts.of(details.next().signed() ? "agreement.next" : "agreement.next.draft"),
                    link(details.next()));
        }
        return facts.add(Texts.of("agreement.law"), Texts.of("agreement.law.nine"));
    }

    private static Anchor link(AgreementOption agreement) {
        return new Anchor(agreement.id().ref().path(), agreement.name());
    }
}
