package se.samsyn.news;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.news.Receipt.Completed;
import se.samsyn.news.Receipt.Field;
import se.samsyn.shared.RecordRef;
import se.samsyn.visit.Visit;
import se.samsyn.visit.VisitData;
import se.samsyn.visit.VisitId;

/** Takes out of known records what an import filled in, where it still stands as it was filled in. */
@Component
class Retraction {

    private final Registers registers;

    Retraction(Registers registers) {
        this.registers = registers;
    }

    /** @param completed what was filled in in this one */
    void run(RecordRef record, List<Completed> completed) {
        switch (record.kind()) {
            case AGENCY -> agency(new AgencyId(record.id()), completed);
            case INITIATIVE -> initiative(new InitiativeId(record.id()), completed);
            case VISIT -> visit(new VisitId(record.id()), completed);
            default -> throw new IllegalStateException("Nothing is filled in in " + record.kind());
        }
    }

    private void agency(AgencyId id, List<Completed> completed) {
        var agency = registers.agencies().get(id);
        var parent = agency.data().parent();
        if (parent != null && has(completed, Field.PARENT, parent.value())) {
            registers
                    .agencies()
                    .change(KnownAdditions.with(agency, null, agency.data().aliases()));
        }
    }

    private void initiative(InitiativeId id, List<Completed> completed) {
        var initiative = registers.initiatives().get(id);
        var data = initiative.data();
        var draft = data.draft();
        if (has(completed, Field.LONG_NAME, data.longName())) {
            draft = draft.longName("");
        }
        if (has(completed, Field.PURPOSE, data.purpose())) {
            draft = draft.purpose("");
        }
        if (has(completed, Field.TARGET_GROUP, data.targetGroup())) {
            draft = draft.targetGroup("");
        }
        if (data.started() != null && has(completed, Field.STARTED, data.started())) {
            draft = draft.started(null);
        }
        var after = draft.participations(data.participations().stream()
                        .filter(part -> !has(
                                completed, Field.PARTICIPATION, part.agency().value() + " " + part.role()))
                        .toList())
                .data();
        if (!after.equals(data)) {
            registers.initiatives().change(new Initiative(id, initiative.version(), after));
        }
    }

    private void visit(VisitId id, List<Completed> completed) {
        var visit = registers.visits().get(id);
        var data = visit.data();
        var host = data.hostAgency();
        var after = new VisitData(
                data.name(),
                data.kind(),
                data.visitedOn(),
                has(completed, Field.PLACE, data.place()) ? "" : data.place(),
                data.area(),
                host != null && has(completed, Field.HOST_AGENCY, host.value()) ? null : host,
                data.purpose(),
                data.cancelled(),
                data.participants().stream()
                        .filter(participant -> !has(
                                completed,
                                Field.PARTICIPANT,
                                participant.person().value()))
                        .toList(),
                data.initiatives().stream()
                        .filter(initiative -> !has(completed, Field.SHOWN, initiative.value()))
                        .collect(Collectors.toSet()),
                data.programme(),
                data.sharing());
        if (!after.equals(data)) {
            registers.visits().change(new Visit(id, visit.version(), after));
        }
    }

    private static boolean has(List<Completed> completed, Field field, Object value) {
        return completed.stream()
                .anyMatch(one -> one.field() == field && one.value().equals(String.valueOf(value)));
    }
}
