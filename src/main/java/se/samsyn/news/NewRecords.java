package se.samsyn.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.PersonData;
import se.samsyn.agency.PersonRoleData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RuleViolation;
import se.samsyn.suggest.Suggestion;
import se.samsyn.visit.Participant;
import se.samsyn.visit.VisitData;
import se.samsyn.visit.VisitKind;

/** What a suggestion becomes when it is recorded. */
final class NewRecords {

    private static final int MAX_SHORT_NAME = 10;

    private NewRecords() {}

    static AgencyData agency(Suggestion.Agency agency, @Nullable AgencyId parent) {
        var shortName = agency.aliases().stream()
                .filter(NewRecords::isAbbreviation)
                .findFirst()
                .orElse("");
        return AgencyData.of(
                agency.name(),
                shortName,
                AgencyKind.valueOf(agency.kind().name()),
                "",
                parent,
                agency.aliases().stream()
                        .filter(alias -> !alias.equals(shortName))
                        .toList(),
                "");
    }

    static PersonData person(Suggestion.Person person) {
        return new PersonData(person.name(), person.aliases());
    }

    /** A title is only known to have been held on a day: without one there is no role to record. */
    static @Nullable PersonRoleData role(
            Suggestion.Person person, @Nullable AgencyId agency, @Nullable LocalDate published) {
        var day = person.on() == null ? published : person.on();
        var title = person.role();
        return title == null || title.isBlank() || day == null
                ? null
                : new PersonRoleData(title, agency, day, null, null);
    }

    static VisitData visit(
            Suggestion.Visit visit,
            @Nullable AgencyId host,
            List<Participant> participants,
            Set<InitiativeId> initiatives) {
        var date = visit.date();
        if (date == null) {
            throw new RuleViolation("date", "news.clash.noVisitDate");
        }
        return new VisitData(
                visit.name(),
                VisitKind.valueOf(visit.kind().name()),
                date,
                Objects.requireNonNullElse(visit.place(), ""),
                null,
                host,
                "",
                false,
                participants,
                initiatives,
                List.of(),
                Sharing.of(Label.GREEN));
    }

    private static boolean isAbbreviation(String alias) {
        return alias.length() <= MAX_SHORT_NAME
                && !alias.contains(" ")
                && alias.toUpperCase(Locale.ROOT).equals(alias);
    }
}
