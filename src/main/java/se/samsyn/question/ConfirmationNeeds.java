package se.samsyn.question;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Freshness;
import se.samsyn.shared.FreshnessSource;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.StillTrue;
import se.samsyn.shared.Urgency;

/** What an agency says no longer holds, and what nobody has said anything of though it was asked about. */
@Component
class ConfirmationNeeds implements NeedSource {

    private final ConfirmationRepository repository;
    private final List<FreshnessSource> sources;

    ConfirmationNeeds(ConfirmationRepository repository, List<FreshnessSource> sources) {
        this.repository = repository;
        this.sources = sources;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        return Stream.concat(
                        repository.open().stream().map(ConfirmationNeeds::doubt),
                        sources.stream()
                                .flatMap(source -> source.saidBefore(StillTrue.answeredBefore(today), today).stream())
                                .map(ConfirmationNeeds::silent))
                .toList();
    }

    private static Need doubt(Confirmation said) {
        return Need.of(
                        NeedKind.STILL_TRUE,
                        Urgency.SOON,
                        said.record(),
                        said.recordName(),
                        said.saidOn(),
                        "question.need.doubt",
                        said.agencyName().isEmpty() ? said.saidBy() : said.agencyName(),
                        said.words())
                .part(said.id().value());
    }

    private static Need silent(Freshness record) {
        return record.agencies().isEmpty()
                ? need(record, "question.need.stale.nobody", record.saidOn())
                : need(record, "question.need.stale", record.saidOn(), record.agencyNames());
    }

    private static Need need(Freshness record, String why, Object... parameters) {
        return Need.of(
                NeedKind.STILL_TRUE, Urgency.LATER, record.record(), record.name(), record.saidOn(), why, parameters);
    }
}
