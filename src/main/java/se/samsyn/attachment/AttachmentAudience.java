package se.samsyn.attachment;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.Audience;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityService;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.visit.VisitId;
import se.samsyn.visit.VisitService;

/** Who sees a file: those who see what it belongs to, or fewer of them; and which agencies take part in that. */
@Component
class AttachmentAudience {

    private final InitiativeService initiatives;
    private final GoalService goals;
    private final ActivityService activities;
    private final VisitService visits;

    AttachmentAudience(
            InitiativeService initiatives, GoalService goals, ActivityService activities, VisitService visits) {
        this.initiatives = initiatives;
        this.goals = goals;
        this.activities = activities;
        this.visits = visits;
    }

    /** @throws NoSuchElementException where there is none such, or none that the caller may see */
    Audience of(RecordRef record) {
        return switch (record.kind()) {
            case INITIATIVE -> initiatives.circle(new InitiativeId(record.id())).audience();
            case GOAL -> goals.audience(new GoalId(record.id()));
            case ACTIVITY -> activities.audience(new ActivityId(record.id()));
            case VISIT -> visits.audience(new VisitId(record.id()));
            case ARTICLE, AGREEMENT, COUNCIL_MEETING -> Audience.GREEN; // these are for all
            default -> throw new IllegalArgumentException(record.kind() + " has no attachments");
        };
    }

    /** The same as the row of the record says it, which the file refers to. */
    String[] keys(RecordRef record) {
        return switch (record.kind()) {
            case INITIATIVE -> initiatives.circle(new InitiativeId(record.id())).array();
            case GOAL -> goals.keys(new GoalId(record.id()));
            case ACTIVITY -> activities.keys(new ActivityId(record.id()));
            case VISIT -> visits.keys(new VisitId(record.id()));
            default -> of(record).array();
        };
    }

    /** Whom a file without a label of its own is for: all who see its record, but agencies that have left already. */
    String[] unlabelled(RecordRef record) {
        var rest = circle(record).map(Circle::forNew);
        return rest.orElseGet(Audience.GREEN::array);
    }

    /**
     * Whom the file alone is for; null where for all who see what it belongs to.
     *
     * @param holder the agency that adds it; null for the municipality's own coordination
     * @throws RuleViolation at {@code sharing}, where it would be wider than what it belongs to, or means nothing there
     */
    @Nullable
    Audience own(RecordRef record, Sharing sharing, @Nullable Long holder) {
        var label = sharing.label();
        if (label == null) {
            return null;
        }
        sharing.check(of(record).label());
        if (!label.isNarrowerThan(Label.GREEN)) {
            return null;
        }
        if (label != Label.AMBER) {
            return Audience.of(label, holder, List.of(), sharing.named());
        }
        var circle = circle(record).orElseThrow(() -> new RuleViolation("sharing", "attachment.amber"));
        return Audience.of(label, holder, circle.takingPart(), List.of());
    }

    /** Whether an agency takes part in what a record is about. */
    boolean takesPart(RecordRef record, long agency) {
        return switch (record.kind()) {
            case INITIATIVE, GOAL -> isIn(circle(record), agency);
            case ACTIVITY -> {
                var data = activities.get(new ActivityId(record.id())).data();
                yield data.agency().value() == agency
                        || data.agencies().stream()
                                .anyMatch(attendance -> attendance.agency().value() == agency);
            }
            case VISIT -> {
                var data = visits.get(new VisitId(record.id())).data();
                var host = data.hostAgency();
                yield host != null && host.value() == agency
                        || data.initiatives().stream().anyMatch(initiative -> isIn(circle(initiative.ref()), agency));
            }
            default -> false;
        };
    }

    private static boolean isIn(Optional<Circle> circle, long agency) {
        return circle.filter(found -> found.takingPart().contains(agency)).isPresent();
    }

    /** Of the initiative that a record is, or belongs to; none for what belongs to several or to none. */
    private Optional<Circle> circle(RecordRef record) {
        try {
            return switch (record.kind()) {
                case INITIATIVE -> Optional.of(initiatives.circle(new InitiativeId(record.id())));
                case GOAL ->
                    circle(goals.get(new GoalId(record.id()))
                            .data()
                            .initiative()
                            .ref());
                case ACTIVITY ->
                    circle(activities
                            .get(new ActivityId(record.id()))
                            .data()
                            .initiative()
                            .ref());
                default -> Optional.empty();
            };
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
