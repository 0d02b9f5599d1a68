package se.samsyn.news;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.Urgency;

/** Articles that somebody began to import, as a number. */
@Component
class DraftNeeds implements NeedSource {

    private final ImportService imports;

    DraftNeeds(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        var drafts = imports.drafts().size();
        return drafts == 0
                ? List.of()
                : List.of(Need.at("nyheter/importera", NeedKind.NEWS, Urgency.LATER, null, "news.need.drafts", drafts));
    }
}
