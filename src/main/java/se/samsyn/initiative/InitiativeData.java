package se.samsyn.initiative;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.area.AreaId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What is known of an initiative. Null and the empty text mean that nobody has said, and are shown as unknown.
 *
 * @param name as people say it, at most 200 characters; no two initiatives share one
 * @param longName what the name stands for; may be empty
 * @param aliases other names and spellings, for search and for recognising it in articles
 * @param nextReviewOn when somebody is to ask whether it goes on
 * @param contactFunction whom to turn to: a function, never a person
 * @param sharing with a label always: there is nothing to take it from
 */
@Screened(RecordKind.INITIATIVE)
public record InitiativeData(
        @FreeText String name,
        @FreeText String longName,
        @FreeText List<String> aliases,
        @FreeText String summary,
        @FreeText String purpose,
        @FreeText String targetGroup,
        InitiativeStatus status,
        @Nullable PreventionLevel level,
        @Nullable Approach approach,
        @Nullable Horizon horizon,
        @Nullable WorkForm form,
        @Nullable PartialDate started,
        @Nullable PartialDate ended,
        @Nullable LocalDate nextReviewOn,
        @FreeText String contactFunction,
        List<Participation> participations,
        Set<AreaId> areas,
        Sharing sharing) {

    public InitiativeData {
        name = Input.line(name);
        longName = Input.line(longName);
        aliases = Input.lines(aliases);
        summary = Input.text(summary);
        purpose = Input.text(purpose);
        targetGroup = Input.text(targetGroup);
        contactFunction = Input.line(contactFunction);
        participations = List.copyOf(participations);
        areas = Set.copyOf(areas);
        sharing = sharing.label() == null ? Sharing.of(Label.GREEN) : sharing;
    }

    /** An ongoing initiative of which only the name is known yet. */
    public static InitiativeData named(String name) {
        return new InitiativeDraft(name).data();
    }

    /** For making one like this with some things different. */
    public InitiativeDraft draft() {
        return new InitiativeDraft(this);
    }

    /** @throws RuleViolation at the first field that cannot be so */
    public void check() {
        Input.checkName("name", name);
        sharing.check(Label.CLEAR);
        Input.checkLength("longName", longName, Input.NAME);
        Input.checkLines("aliases", aliases);
        Input.checkLength("summary", summary, Input.TEXT);
        Input.checkLength("purpose", purpose, Input.TEXT);
        Input.checkLength("targetGroup", targetGroup, Input.TEXT);
        Input.checkLength("contactFunction", contactFunction, Input.NAME);
        Input.checkDate("nextReviewOn", nextReviewOn);
        if (started != null && ended != null && ended.latest().isBefore(started.date())) {
            throw new RuleViolation("ended", "initiative.endedBeforeStarted");
        }
        var seen = new HashSet<List<Object>>();
        participations.forEach(participation -> {
            participation.check();
            if (!seen.add(List.of(participation.agency(), participation.role()))) {
                throw new RuleViolation("participations", "initiative.participation.twice");
            }
        });
    }
}
