package se.samsyn.news;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalSort;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;

/** What an article or a suggestion may be linked to, by name. */
@Service
@MayEdit
@Transactional(readOnly = true)
public class RecordChoices {

    /** The kinds that a person links by hand. */
    public static final List<RecordKind> KINDS = List.of(
            RecordKind.INITIATIVE,
            RecordKind.VISIT,
            RecordKind.AGENCY,
            RecordKind.PERSON,
            RecordKind.AREA,
            RecordKind.GOAL);

    private final Registers registers;

    RecordChoices(Registers registers) {
        this.registers = registers;
    }

    /** @return nothing for a kind that is not chosen by name */
    public List<RecordChoice> of(RecordKind kind) {
        return switch (kind) {
            case INITIATIVE ->
                registers.initiatives().options().stream()
                        .map(option -> choice(kind, option.id().value(), option.name()))
                        .toList();
            case AGENCY ->
                registers.agencies().options().stream()
                        .map(option -> choice(kind, option.id().value(), option.name()))
                        .toList();
            case PERSON ->
                registers.persons().options().stream()
                        .map(option -> choice(
                                kind,
                                option.id().value(),
                                option.title().isEmpty() ? option.name() : option.name() + ", " + option.title()))
                        .toList();
            case AREA ->
                registers.areas().options().stream()
                        .map(option -> choice(kind, option.id().value(), option.name()))
                        .toList();
            case VISIT ->
                registers.visits().options().stream()
                        .map(option -> choice(kind, option.id().value(), option.visitedOn() + " " + option.name()))
                        .toList();
            case GOAL ->
                registers.goals().list(GoalFilter.ALL, new Sort<>(GoalSort.values()[0], false), Page.ALL).stream()
                        .map(goal -> choice(kind, goal.id().value(), goal.initiativeName() + ": " + goal.name()))
                        .toList();
            case ACTIVITY,
                    STATEMENT,
                    ARTICLE,
                    EDITION,
                    RELEASE,
                    PROBLEM,
                    AGREEMENT,
                    PLEDGE,
                    COUNCIL,
                    COUNCIL_MEETING,
                    SCREENING_RULE,
                    ATTACHMENT -> List.of();
        };
    }

    private static RecordChoice choice(RecordKind kind, long id, String name) {
        return new RecordChoice(RecordRef.of(kind, id), name);
    }
}
