package se.samsyn.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.Contribution;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeDetails;
import se.samsyn.initiative.Participant;
import se.samsyn.initiative.ui.InitiativeGround;
import se.samsyn.review.Review;
import se.samsyn.review.ReviewService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.SourceNote;
import se.samsyn.shared.ui.Texts;
import se.samsyn.visit.PromiseListItem;
import se.samsyn.visit.PromiseService;

/** What a decision rests on: what was decided last, what has been done since and by whom, and what the registers hold. */
@Component
class ReviewGround {

    private final ReviewService reviews;
    private final ActivityService activities;
    private final PromiseService promises;
    private final RecordSections sections;
    private final ReviewSection own;
    private final NeedDialogs dialogs;
    private final InitiativeGround belonging;

    ReviewGround(
            ReviewService reviews,
            ActivityService activities,
            PromiseService promises,
            RecordSections sections,
            ReviewSection own,
            NeedDialogs dialogs,
            InitiativeGround belonging) {
        this.reviews = reviews;
        this.activities = activities;
        this.promises = promises;
        this.sections = sections;
        this.own = own;
        this.dialogs = dialogs;
        this.belonging = belonging;
    }

    List<com.vaadin.flow.component.Component> of(InitiativeDetails details) {
        var id = details.initiative().id();
        var all = reviews.of(id);
        var last = all.stream().filter(Review::holds).findFirst();
        var content = new ArrayList<com.vaadin.flow.component.Component>();
        content.add(decided(all, last));
        purpose(details).ifPresent(content::add);
        content.addAll(belonging.of(id));
        content.add(contributions(
                details, last.map(review -> review.data().heldOn()).orElse(null)));
        var open = promises.openOf(id);
        if (!open.isEmpty()) {
            content.add(promises(open));
        }
        content.addAll(sections.known(id.ref(), own));
        content.add(new SourceNote(Texts.of("review.withheld")));
        return content;
    }

    private PageSection decided(List<Review> all, Optional<Review> last) {
        var section = new PageSection(Texts.of("review.last"));
        if (last.isEmpty()) {
            return section.add(SmallText.of(Texts.of("review.never")));
        }
        // what is still to be done is asked for, whenever it was decided
        var shown = all.stream()
                .filter(Review::holds)
                .filter(review ->
                        review == last.get() || review.followUps().stream().anyMatch(followUp -> followUp.isOpen()))
                .toList();
        return section.add(new ReviewHistory(dialogs, () -> UI.getCurrent().refreshCurrentRoute(true)).of(shown));
    }

    private static Optional<PageSection> purpose(InitiativeDetails details) {
        var data = details.initiative().data();
        var texts = List.of(data.purpose(), data.summary()).stream()
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        var section = new PageSection(Texts.of("review.purpose"));
        texts.forEach(text -> {
            var prose = new Paragraph(text);
            prose.addClassName("s-prose");
            section.add(prose);
        });
        return Optional.of(section);
    }

    private PageSection contributions(InitiativeDetails details, @Nullable LocalDate since) {
        var done = activities.contributions(details.initiative().id(), since);
        var section = new PageSection(Texts.of("review.contributions"));
        var by = done.stream().collect(Collectors.toMap(Contribution::agency, Function.identity(), (one, _) -> one));
        var names = new LinkedHashMap<AgencyId, String>();
        var roles = roles(details.participants());
        details.participants().stream()
                .filter(participant ->
                        roles.containsKey(participant.participation().agency()))
                .forEach(participant ->
                        names.putIfAbsent(participant.participation().agency(), participant.agencyName()));
        done.forEach(contribution -> names.putIfAbsent(contribution.agency(), contribution.name()));
        if (names.isEmpty()) {
            return section.add(SmallText.of(Texts.of("review.contributions.none")));
        }
        var table = new DataTable(
                Texts.of("review.contributions.caption"),
                List.of(
                        Texts.of("review.contributions.agency"),
                        Texts.of("review.contributions.role"),
                        Texts.of("review.contributions.latest"),
                        since == null
                                ? Texts.of("review.contributions.all")
                                : Texts.of("review.contributions.since", Dates.exact(since))));
        names.forEach((agency, name) -> table.row(
                new Anchor(RecordRef.of(RecordKind.AGENCY, agency.value()).path(), name),
                new Span(roles.getOrDefault(agency, Texts.of("review.contributions.noRole"))),
                latest(by.get(agency)),
                new Span(by.containsKey(agency) ? String.valueOf(by.get(agency).since()) : "0")));
        return section.add(table);
    }

    private com.vaadin.flow.component.Component latest(@Nullable Contribution contribution) {
        return contribution == null
                ? SmallText.of(Texts.of("review.contributions.never"))
                : Dates.mark(contribution.latestOn(), today());
    }

    /** What each is now, with commas. */
    private Map<AgencyId, String> roles(List<Participant> participants) {
        return participants.stream()
                .map(Participant::participation)
                .filter(participation -> !participation.isOver(today()))
                .collect(Collectors.groupingBy(
                        participation -> participation.agency(),
                        LinkedHashMap::new,
                        Collectors.mapping(participation -> Texts.of(participation.role()), Collectors.joining(", "))));
    }

    private PageSection promises(List<PromiseListItem> open) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        open.forEach(promise -> {
            var due = promise.dueOn();
            var what = new Div(
                    new Span(promise.words()),
                    SmallText.of(
                            due == null
                                    ? Texts.of("review.promise.at", promise.visitName())
                                    : Texts.of("review.promise.due", promise.visitName(), Dates.exact(due))));
            what.addClassNames("s-grow", "s-lines");
            list.add(new ListItem(what));
        });
        return new PageSection(Texts.of("review.promises"), list);
    }

    private LocalDate today() {
        return dialogs.today();
    }
}
