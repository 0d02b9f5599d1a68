package se.samsyn.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.review.Decision;
import se.samsyn.review.Review;
import se.samsyn.review.ReviewService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** On an initiative's page: what was decided of it last, and before that. */
@Component
class ReviewSection implements RecordSection {

    private final ReviewService reviews;
    private final NeedDialogs dialogs;

    ReviewSection(ReviewService reviews, NeedDialogs dialogs) {
        this.reviews = reviews;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create(RecordRef record) {
        if (record.kind() != RecordKind.INITIATIVE) {
            return Optional.empty();
        }
        var all = reviews.of(new InitiativeId(record.id()));
        var section = new PageSection(Texts.of("review.reviews"));
        var may = CurrentCaller.get().mayEdit();
        if (may && !isEnded(all)) {
            section.action(Buttons.link(Texts.of("review.review"), record.path() + ReviewView.BELOW));
        }
        return Optional.of(
                all.isEmpty()
                        ? section.add(SmallText.of(Texts.of("review.never")))
                        : section.add(content(record, all, may)));
    }

    private com.vaadin.flow.component.Component[] content(RecordRef record, List<Review> all, boolean may) {
        var history = new ReviewHistory(dialogs, () -> UI.getCurrent().refreshCurrentRoute(true));
        var holding = all.stream().filter(Review::holds).findFirst();
        var latest = holding.orElse(all.getFirst());
        var first = may
                ? history.of(
                        List.of(latest),
                        new ActionMenu(Texts.of("review.more"))
                                .add(
                                        Texts.of("review.correct"),
                                        () -> UI.getCurrent()
                                                .navigate(
                                                        record.path() + ReviewView.BELOW,
                                                        ReviewView.correcting(latest.id()))))
                : history.of(List.of(latest));
        var earlier = all.stream().filter(review -> review != latest).toList();
        return earlier.isEmpty()
                ? new com.vaadin.flow.component.Component[] {first}
                : new com.vaadin.flow.component.Component[] {
                    first, new Details(Texts.of("review.earlier", earlier.size()), history.of(earlier))
                };
    }

    private static boolean isEnded(List<Review> all) {
        return all.stream()
                .filter(Review::holds)
                .findFirst()
                .filter(review -> review.data().decision() == Decision.END)
                .isPresent();
    }
}
