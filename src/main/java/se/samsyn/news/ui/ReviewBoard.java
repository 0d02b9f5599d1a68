package se.samsyn.news.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import se.samsyn.news.Choice;
import se.samsyn.news.Decision;
import se.samsyn.news.RecordChoices;
import se.samsyn.news.Review;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.Texts;

/** The article's text and the cards beside it; the script lights in one what is touched in the other. */
final class ReviewBoard extends Composite<Div> {

    private final Map<String, SuggestionCard> cards = new LinkedHashMap<>();
    private final transient Review made;

    ReviewBoard(
            Review review,
            RecordChoices choices,
            BiConsumer<String, Choice> onChoose,
            BiConsumer<String, Decision> onEdit) {
        made = review;
        var numbers = new LinkedHashMap<String, Integer>();
        var list = new Section();
        list.addClassName("s-review-cards");
        list.setAriaLabel(Texts.of("news.review.suggestions"));
        var options = new EditOptions(review, choices);
        review.groups().forEach((group, items) -> {
            list.add(new H2(Texts.of("news.review." + group.name())));
            items.forEach(item -> {
                numbers.put(item.key(), numbers.size());
                var card = new SuggestionCard(numbers.size() - 1, options, onChoose, onEdit);
                card.getElement().setAttribute("data-part", String.valueOf(item.needs() != null));
                cards.put(item.key(), card);
                list.add(card);
            });
        });
        if (cards.isEmpty()) {
            list.add(
                    review.draft().article() == null
                            ? new EmptyState(Texts.of("news.review.nothing"), Texts.of("news.review.nothing.why"))
                            : new EmptyState(Texts.of("news.again.all"), Texts.of("news.again.all.why")));
        }
        getContent().addClassName("s-review");
        getContent().add(list, new ArticleText(review, numbers));
        refresh(review);
    }

    void refresh(Review review) {
        review.items().forEach(item -> {
            var card = cards.get(item.key());
            if (card != null) {
                card.show(item, review);
            }
        });
    }

    void showClash(String key, String text) {
        var card = cards.get(key);
        if (card != null) {
            card.showClash(text);
            card.focus();
        }
    }

    void focus(String key) {
        var card = cards.get(key);
        if (card != null) {
            card.focus();
        }
    }

    /** Whether these are the cards of that draft's suggestions, whatever has been decided about them. */
    boolean suggests(Review review) {
        return made.suggestsAs(review);
    }

    boolean isEditing() {
        return cards.values().stream().anyMatch(SuggestionCard::isEditing);
    }

    /** @return whether any is open */
    boolean focusFirstOpen() {
        var first = cards.values().stream().filter(SuggestionCard::isOpen).findFirst();
        // what stands above it, the title and what is odd about the article, stays in sight
        first.ifPresent(card -> card.focus(FocusOption.PreventScroll.ENABLED));
        return first.isPresent();
    }

    /**
     * After a decision the next open one is at hand; after taking one back, the same.
     *
     * @return whether there is one
     */
    boolean focusNext(String key, Choice choice) {
        if (choice == Choice.OPEN) {
            focus(key);
            return true;
        }
        List<String> keys = new ArrayList<>(cards.keySet());
        var from = keys.indexOf(key);
        for (var step = 1; step <= keys.size(); step++) {
            var candidate = keys.get((from + step) % keys.size());
            var card = cards.get(candidate);
            if (card != null && card.isOpen()) {
                card.focus();
                return true;
            }
        }
        return false;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // the script may still be on its way
        getElement()
                .executeJs(
                        "const attach = () => window.samsynReview ? window.samsynReview.attach(this) : setTimeout(attach, 50);"
                                + "attach();");
    }
}
