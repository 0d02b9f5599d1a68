package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samsyn.news.ArticleData;
import se.samsyn.news.WebAddress;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** What is kept of an article, written or changed by hand. */
final class ArticleForm extends Composite<Div> {

    private final RecordForm<ArticleData> form;

    /** @param current how to read it again where somebody else saved meanwhile; null for a new one */
    ArticleForm(Consumer<ArticleData> onSave, @Nullable Supplier<ArticleData> current) {
        var binder = new Binder<>(ArticleData.class);
        var title = Fields.plain(Texts.of("news.title"));
        title.setMaxLength(ArticleData.MAX_NAME);
        var publisher = Fields.plain(Texts.of("news.publisher"));
        publisher.setMaxLength(ArticleData.MAX_NAME);
        var publishedOn = Fields.date(Texts.of("news.publishedOn"));
        var addresses = Fields.plainText(Texts.of("news.addresses"));
        addresses.setHelperText(Texts.of("news.addresses.help"));
        var lead = Fields.plainText(Texts.of("news.lead"));
        lead.setMaxLength(ArticleData.MAX_LEAD);
        var excerpt = Fields.plainText(Texts.of("news.excerpt"));
        excerpt.setHelperText(Texts.of("news.excerpt.help", ArticleData.MAX_EXCERPT));
        excerpt.setMaxLength(ArticleData.MAX_EXCERPT);
        binder.forField(title).asRequired(Texts.of("news.title.missing")).bind("title");
        binder.forField(publisher).bind("publisher");
        binder.forField(publishedOn).bind("publishedOn");
        binder.forField(lead).bind("lead");
        binder.forField(excerpt).bind("excerpt");
        binder.forField(addresses)
                .withConverter(Converter.from(ArticleForm::parsed, list -> String.join("\n", list)))
                .bind("addresses");
        form = new RecordForm<>(binder, Texts.of("shared.save"), onSave)
                .fields(title, publisher, publishedOn, addresses, lead, excerpt);
        if (current != null) {
            form.onConflict(current);
        }
        getContent().add(form);
    }

    ArticleForm read(ArticleData data) {
        form.read(data);
        return this;
    }

    private static Result<List<String>> parsed(String text) {
        try {
            return Result.ok(text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> WebAddress.parse(line).toString())
                    .toList());
        } catch (RuleViolation e) {
            return Result.error(Texts.of(e.key(), e.parameters()));
        }
    }
}
