package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.news.ArticleData;
import se.samsyn.news.ArticleFacts;
import se.samsyn.news.Draft;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;
import se.samsyn.suggest.ArticleWarning;

/** What was read of the article itself, to be corrected, and what is odd about it. */
final class DraftFacts extends Composite<Div> {

    private final transient Consumer<ArticleFacts> onChange;
    private final TextField title = Fields.plain(Texts.of("news.title"));
    private final TextField publisher = Fields.plain(Texts.of("news.publisher"));
    private final DatePicker published = Fields.date(Texts.of("news.publishedOn"));
    private final Div notices = new Div();
    private final Details details = new Details();
    private transient @Nullable ArticleFacts shown;

    DraftFacts(Draft draft, Consumer<ArticleFacts> onChange) {
        this.onChange = onChange;
        title.setMaxLength(ArticleData.MAX_NAME);
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        publisher.setMaxLength(ArticleData.MAX_NAME);
        publisher.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        // an article of the registry keeps what it says there; the day still decides what relative words mean
        title.setReadOnly(draft.article() != null);
        publisher.setReadOnly(draft.article() != null);
        show(draft);
        title.addValueChangeListener(_ -> change());
        publisher.addValueChangeListener(_ -> change());
        published.addValueChangeListener(_ -> change());
        var fields = new Div(title, publisher, published);
        fields.addClassName("s-draft-facts");
        details.add(fields);
        var facts = draft.facts();
        details.setOpened(facts.published() == null || facts.title().isEmpty());
        notices.addClassName("s-stack");
        getContent().addClassName("s-stack");
        getContent().add(notices, details);
    }

    /** What has changed since it was last shown; what is being typed in another field stays. */
    void show(Draft draft) {
        var facts = draft.facts();
        var before = shown;
        shown = facts;
        if (before == null || !before.title().equals(facts.title())) {
            title.setValue(facts.title());
        }
        if (before == null || !before.publisher().equals(facts.publisher())) {
            publisher.setValue(facts.publisher());
        }
        if (before == null || !Objects.equals(before.published(), facts.published())) {
            published.setValue(facts.published());
        }
        published.setHelperText(facts.published() == null ? Texts.of("news.warning.NO_DATE.help") : "");
        details.setSummaryText(Texts.of(
                "news.draft.facts",
                facts.publisher().isEmpty() ? Texts.of("news.publisher.unknown") : facts.publisher(),
                published(facts.published())));
        warn(draft, facts);
    }

    /** Where something cannot be saved for want of the day on which the article was published. */
    void askForDate() {
        details.setOpened(true);
        published.setErrorMessage(Texts.of("news.published.needed"));
        published.setInvalid(true);
        published.focus();
    }

    static String published(@Nullable LocalDate on) {
        return on == null ? Texts.of("news.published.unknown") : Texts.of("news.published", Dates.exact(on));
    }

    private void warn(Draft draft, ArticleFacts facts) {
        notices.removeAll();
        draft.read().warnings().stream()
                .filter(warning -> !(warning == ArticleWarning.NO_DATE && facts.published() != null))
                .filter(warning ->
                        !(warning == ArticleWarning.NO_TITLE && !facts.title().isEmpty()))
                .sorted()
                .forEach(warning -> {
                    var notice = new Paragraph(Texts.of("news.warning." + warning.name()));
                    notice.addClassName("s-notice");
                    notices.add(notice);
                });
        notices.setVisible(notices.getComponentCount() > 0);
    }

    private void change() {
        var before = shown;
        if (before == null
                || before.title().equals(title.getValue())
                        && before.publisher().equals(publisher.getValue())
                        && Objects.equals(before.published(), published.getValue())) {
            return;
        }
        try {
            published.setInvalid(false);
            onChange.accept(new ArticleFacts(title.getValue(), publisher.getValue(), published.getValue()));
        } catch (RuleViolation e) {
            var field = e.field().equals("publisher") ? publisher : title;
            field.setErrorMessage(Texts.of(e.key(), e.parameters()));
            field.setInvalid(true);
        }
    }
}
