package se.samsyn.news;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonId;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaKind;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.suggest.Suggestion;
import se.samsyn.suggest.Suggestion.Reference;
import se.samsyn.visit.StatementData;
import se.samsyn.visit.VisitId;

/** Writes one draft's accepted suggestions to the registers, each after what it refers to. Used once. */
final class Acceptance {

    private final Registers registers;
    private final Review review;
    private final Receipt receipt;
    private final KnownAdditions additions;
    private final Map<String, RecordRef> done = new HashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();

    Acceptance(Registers registers, Review review, Receipt receipt) {
        this.registers = registers;
        this.review = review;
        this.receipt = receipt;
        this.additions = new KnownAdditions(registers, receipt);
    }

    /** @return the record that each accepted suggestion has become, by the suggestion's key */
    Map<String, RecordRef> run() {
        review.settled().forEach(item -> {
            var known = item.made().basis().knownId();
            if (known != null) {
                known(item.made(), Kinds.of(item.made()), known);
            }
        });
        each(Suggestion.Agency.class, this::agency);
        each(Suggestion.Area.class, this::area);
        each(Suggestion.Person.class, this::person);
        each(Suggestion.Initiative.class, this::initiative);
        each(Suggestion.Goal.class, this::goal);
        each(Suggestion.Visit.class, this::visit);
        each(Suggestion.Statement.class, this::statement);
        return done;
    }

    private <S extends Suggestion> void each(Class<S> type, Consumer<S> write) {
        for (var item : review.items()) {
            if (item.choice() == Choice.ACCEPTED && type.isInstance(item.suggestion())) {
                try {
                    KeptFindings.during(item.decision().kept(), () -> write.accept(type.cast(item.suggestion())));
                } catch (RuleViolation e) {
                    throw new ImportClash(item.key(), e);
                }
            }
        }
    }

    private void agency(Suggestion.Agency agency) {
        if (done.containsKey(agency.key())) {
            return;
        }
        underway.add(agency.key());
        var parent = parent(agency.parent());
        var knownId = agency.basis().knownId();
        if (knownId != null) {
            known(agency, RecordKind.AGENCY, knownId);
            additions.agency(new AgencyId(knownId), agency, parent);
            return;
        }
        made(
                agency,
                RecordKind.AGENCY,
                registers.agencies().create(NewRecords.agency(agency, parent)).value());
    }

    /** What an agency is a part of is written before it. */
    private @Nullable AgencyId parent(@Nullable Reference parent) {
        if (parent != null && !underway.contains(parent.key())) {
            accepted(parent.key(), Suggestion.Agency.class).ifPresent(this::agency);
        }
        return agencyId(parent);
    }

    private void area(Suggestion.Area area) {
        var knownId = area.basis().knownId();
        if (knownId != null) {
            known(area, RecordKind.AREA, knownId);
            return;
        }
        made(
                area,
                RecordKind.AREA,
                registers
                        .areas()
                        .create(new AreaData(area.name(), AreaKind.PLACE, List.of(), null, null, null))
                        .value());
    }

    private void person(Suggestion.Person person) {
        var role = NewRecords.role(
                person, agencyId(person.agency()), review.draft().read().published());
        var knownId = person.basis().knownId();
        if (knownId != null) {
            known(person, RecordKind.PERSON, knownId);
            additions.person(new PersonId(knownId), person, role);
            return;
        }
        made(
                person,
                RecordKind.PERSON,
                registers
                        .persons()
                        .create(NewRecords.person(person), role == null ? List.of() : List.of(role))
                        .value());
    }

    private void initiative(Suggestion.Initiative initiative) {
        var accountable = agencyId(initiative.accountable());
        // whoever was rejected as an agency takes no part
        var partners = initiative.partners().stream()
                .map(this::agencyId)
                .filter(Objects::nonNull)
                .toList();
        var knownId = initiative.basis().knownId();
        if (knownId != null) {
            known(initiative, RecordKind.INITIATIVE, knownId);
            additions.initiative(new InitiativeId(knownId), initiative, accountable, partners);
            return;
        }
        made(
                initiative,
                RecordKind.INITIATIVE,
                registers
                        .initiatives()
                        .create(InitiativeData.named(initiative.name())
                                .draft()
                                .longName(Objects.requireNonNullElse(initiative.longName(), ""))
                                .aliases(initiative.aliases())
                                .purpose(Objects.requireNonNullElse(initiative.purpose(), ""))
                                .targetGroup(Objects.requireNonNullElse(initiative.targetGroup(), ""))
                                .started(Completion.date(initiative.established()))
                                .participations(Completion.participations(List.of(), accountable, partners))
                                .data())
                        .value());
    }

    private void goal(Suggestion.Goal goal) {
        var knownId = goal.basis().knownId();
        if (knownId != null) {
            known(goal, RecordKind.GOAL, knownId);
            return;
        }
        var initiative = id(goal.initiative(), RecordKind.INITIATIVE);
        if (initiative == null) {
            throw new RuleViolation("initiative", "news.clash.noInitiative");
        }
        var name = Prose.atWord(goal.name(), ArticleData.MAX_NAME);
        made(
                goal,
                RecordKind.GOAL,
                registers
                        .goals()
                        .create(new GoalData(new InitiativeId(initiative), name, ResultType.OUTCOME, null))
                        .value());
    }

    private void visit(Suggestion.Visit visit) {
        var participants = new Participants(review::item, this::personId, this::agencyId).of(visit);
        var initiatives = visit.initiatives().stream()
                .map(reference -> id(reference, RecordKind.INITIATIVE))
                .filter(Objects::nonNull)
                .map(InitiativeId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var knownId = visit.basis().knownId();
        if (knownId != null) {
            known(visit, RecordKind.VISIT, knownId);
            additions.visit(
                    new VisitId(knownId),
                    visit,
                    participants,
                    agencyId(Participants.host(visit, review::item)),
                    initiatives);
            return;
        }
        made(
                visit,
                RecordKind.VISIT,
                registers
                        .visits()
                        .create(NewRecords.visit(
                                visit, agencyId(Participants.host(visit, review::item)), participants, initiatives))
                        .value());
    }

    private void statement(Suggestion.Statement statement) {
        var knownId = statement.basis().knownId();
        if (knownId != null) {
            known(statement, RecordKind.STATEMENT, knownId);
            return;
        }
        var speaker = personId(statement.speaker());
        if (speaker == null) {
            throw new RuleViolation("speaker", "news.clash.noSpeaker");
        }
        made(
                statement,
                RecordKind.STATEMENT,
                registers
                        .statements()
                        .create(new StatementData(
                                speaker, visitOn(statement.on()), statement.name(), statement.direct(), statement.on()))
                        .value());
    }

    /** What an article about one visit quotes from that day was said there. */
    private @Nullable VisitId visitOn(@Nullable LocalDate day) {
        var visits = Stream.concat(review.items().stream(), review.settled().stream())
                .filter(item -> item.suggestion() instanceof Suggestion.Visit && done.containsKey(item.key()))
                .toList();
        if (visits.size() != 1 || !(visits.getFirst().suggestion() instanceof Suggestion.Visit visit)) {
            return null;
        }
        var record = done.get(visit.key());
        return record != null && day != null && day.equals(visit.date()) ? new VisitId(record.id()) : null;
    }

    private void known(Suggestion suggestion, RecordKind kind, long id) {
        done.put(suggestion.key(), RecordRef.of(kind, id));
    }

    private void made(Suggestion suggestion, RecordKind kind, long id) {
        var record = RecordRef.of(kind, id);
        done.put(suggestion.key(), record);
        receipt.records().add(new Receipt.Made(record, ""));
    }

    private @Nullable AgencyId agencyId(@Nullable Reference reference) {
        return AgencyId.ofNullable(reference == null ? null : id(reference, RecordKind.AGENCY));
    }

    private @Nullable PersonId personId(Reference reference) {
        var id = id(reference, RecordKind.PERSON);
        return id == null ? null : new PersonId(id);
    }

    private @Nullable Long id(Reference reference, RecordKind kind) {
        var record = done.get(reference.key());
        return record != null && record.kind() == kind ? Long.valueOf(record.id()) : KnownKey.id(reference.key(), kind);
    }

    private <S extends Suggestion> java.util.Optional<S> accepted(String key, Class<S> type) {
        return review.item(key)
                .filter(item -> item.choice() == Choice.ACCEPTED)
                .map(ReviewItem::suggestion)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
