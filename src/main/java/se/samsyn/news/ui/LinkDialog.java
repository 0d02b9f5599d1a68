package se.samsyn.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ArticleLink;
import se.samsyn.news.ArticleLinkData;
import se.samsyn.news.ArticleService;
import se.samsyn.news.LinkRelation;
import se.samsyn.news.RecordChoice;
import se.samsyn.news.RecordChoices;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;

/** Links an article to a record by hand, or changes what such a link says. */
final class LinkDialog {

    private LinkDialog() {}

    /** What the form asks for; public, because the binder reads it by reflection. */
    public record NewLink(RecordKind kind, @Nullable RecordChoice record, LinkRelation relation, String words) {}

    static void add(ArticleService articles, RecordChoices choices, ArticleId article, Runnable onDone) {
        var kind = new Select<RecordKind>();
        kind.setLabel(Texts.of("news.link.kind"));
        kind.setItems(RecordChoices.KINDS);
        kind.setItemLabelGenerator(item -> Texts.of("news.kind." + item.name()));
        var record = new ComboBox<RecordChoice>(Texts.of("news.link.record"));
        record.setItemLabelGenerator(RecordChoice::name);
        kind.addValueChangeListener(event -> record.setItems(choices.of(event.getValue())));
        var relation = relation(LinkRelation.MENTIONS);
        var words = words();
        var binder = new Binder<>(NewLink.class);
        binder.forField(kind).asRequired().bind("kind");
        binder.forField(record).asRequired(Texts.of("shared.required")).bind("record");
        binder.forField(relation).asRequired().bind("relation");
        binder.forField(words).bind("words");
        new FormDialog<>(
                        Texts.of("news.link.add"),
                        Texts.of("news.link.do"),
                        binder,
                        typed -> {
                            var chosen = Objects.requireNonNull(typed.record());
                            articles.addLink(
                                    article, ArticleLinkData.byHand(chosen.record(), typed.relation(), typed.words()));
                            onDone.run();
                        },
                        kind,
                        record,
                        relation,
                        words)
                .read(new NewLink(RecordKind.INITIATIVE, null, LinkRelation.MENTIONS, ""))
                .open();
    }

    /** @param links to one record, which may rest on several passages */
    static void change(ArticleService articles, ArticleId article, List<ArticleLink> links, Runnable onDone) {
        var relation = relation(links.getFirst().data().relation());
        var dialog = dialog(Texts.of("news.link.change", links.getFirst().targetName()));
        dialog.add(form(relation));
        var remove = new Button(Texts.of("news.link.remove"), _ -> {
            links.forEach(link -> articles.removeLink(article, link.id()));
            dialog.close();
            onDone.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        finish(dialog, new Button(Texts.of("shared.save"), _ -> {
            links.forEach(link -> {
                var data = link.data();
                articles.changeLink(
                        article,
                        link.with(new ArticleLinkData(
                                data.target(), relation.getValue(), data.words(), data.start(), data.end())));
            });
            dialog.close();
            onDone.run();
        }));
        dialog.getFooter().add(remove);
    }

    private static Dialog dialog(String title) {
        var dialog = new Dialog(title);
        dialog.setWidth("min(480px, 94vw)");
        return dialog;
    }

    private static void finish(Dialog dialog, Button save) {
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(save, new Button(Texts.of("shared.cancel"), _ -> dialog.close()));
        dialog.open();
    }

    private static Div form(com.vaadin.flow.component.Component... fields) {
        var form = new Div(fields);
        form.addClassName("s-form");
        return form;
    }

    private static Select<LinkRelation> relation(LinkRelation value) {
        var relation = new Select<LinkRelation>();
        relation.setLabel(Texts.of("news.link.relation"));
        relation.setItems(LinkRelation.values());
        relation.setItemLabelGenerator(Texts::of);
        relation.setValue(value);
        return relation;
    }

    private static TextArea words() {
        var words = Fields.text(Texts.of("news.link.words"));
        words.setHelperText(Texts.of("news.link.words.help"));
        words.setMaxLength(ArticleLinkData.MAX_WORDS);
        return words;
    }
}
