package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
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
    private final TextField title = new TextField(Texts.of("news.title"));
    private final TextField publisher = new TextField(Texts.of("news.publisher"));
    private final DatePicker published = Fields.date(Texts.of("news.publishedOn"));

    DraftFacts(Draft draft, Consumer<ArticleFacts> onChange) {
        this.onChange = onChange;
        var facts = draft.facts();
        title.setValue(facts.title());
        title.setMaxLength(ArticleData.MAX_NAME);
        title.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        title.addValueChangeListener(_ -> change());
        publisher.setValue(facts.publisher());
        publisher.setMaxLength(ArticleData.MAX_NAME);
        publisher.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        publisher.addValueChangeListener(_ -> change());
        published.setValue(facts.published());
        published.addValueChangeListener(_ -> change());
        if (facts.published() == null) {
            published.setHelperText(Texts.of("news.warning.NO_DATE.help"));
        }
        var fields = new Div(title, publisher, published);
        fields.addClassName("s-draft-facts");
        var summary = Texts.of(
                "news.draft.facts",
                facts.publisher().isEmpty() ? Texts.of("news.publisher.unknown") : facts.publisher(),
                Dates.exact(facts.published()));
        var details = new Details(summary, fields);
        details.setOpened(facts.published() == null || facts.title().isEmpty());
        getContent().addClassName("s-stack");
        draft.read().warnings().stream()
                .filter(warning -> !(warning == ArticleWarning.NO_DATE && facts.published() != null))
                .filter(warning ->
                        !(warning == ArticleWarning.NO_TITLE && !facts.title().isEmpty()))
                .sorted()
                .forEach(warning -> {
                    var notice = new Paragraph(Texts.of("news.warning." + warning.name()));
                    notice.addClassName("s-notice");
                    getContent().add(notice);
                });
        getContent().add(details);
    }

    private void change() {
        try {
            onChange.accept(new ArticleFacts(title.getValue(), publisher.getValue(), published.getValue()));
        } catch (RuleViolation e) {
            var field = e.field().equals("publisher") ? publisher : title;
            field.setErrorMessage(Texts.of(e.key(), e.parameters()));
            field.setInvalid(true);
        }
    }
}
