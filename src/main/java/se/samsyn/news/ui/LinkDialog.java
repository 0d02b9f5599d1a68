package se.samsyn.news.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Colleague;
import se.samsyn.access.Sharing;
import se.samsyn.access.ui.SharingField;
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
    public record NewLink(
            RecordKind kind, @Nullable RecordChoice record, LinkRelation relation, String words, Sharing sharing) {}

    /** What can be changed of a link; public for the same reason. */
    public record ChangedLink(LinkRelation relation, Sharing sharing) {}

    static void add(
            ArticleService articles,
            RecordChoices choices,
            List<Colleague> colleagues,
            ArticleId article,
            Runnable onDone) {
        var kind = new Select<RecordKind>();
        kind.setLabel(Texts.of("news.link.kind"));
        kind.setItems(RecordChoices.KINDS);
        kind.setItemLabelGenerator(item -> Texts.of("news.kind." + item.name()));
        var record = new ComboBox<RecordChoice>(Texts.of("news.link.record"));
        record.setItemLabelGenerator(RecordChoice::name);
        kind.addValueChangeListener(event -> record.setItems(choices.of(event.getValue())));
        var relation = relation();
        var words = words();
        var sharing = sharing(colleagues);
        record.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                sharing.under(articles.labelOf(event.getValue().record()));
            }
        });
        var binder = new Binder<>(NewLink.class);
        binder.forField(kind).asRequired().bind("kind");
        binder.forField(record).asRequired(Texts.of("shared.required")).bind("record");
        binder.forField(relation).asRequired().bind("relation");
        binder.forField(words).bind("words");
        binder.forField(sharing).bind("sharing");
        new FormDialog<>(
                        Texts.of("news.link.add"),
                        Texts.of("news.link.do"),
                        binder,
                        typed -> {
                            var chosen = Objects.requireNonNull(typed.record());
                            articles.addLink(
                                    article,
                                    ArticleLinkData.byHand(
                                            chosen.record(), typed.relation(), typed.words(), typed.sharing()));
                            onDone.run();
                        },
                        kind,
                        record,
                        relation,
                        words,
                        sharing)
                .read(new NewLink(RecordKind.INITIATIVE, null, LinkRelation.MENTIONS, "", Sharing.INHERITED))
                .open();
    }

    /** @param links to one record, which may rest on several passages */
    static void change(
            ArticleService articles,
            List<Colleague> colleagues,
            ArticleId article,
            List<ArticleLink> links,
            Runnable onDone) {
        var relation = relation();
        var sharing = sharing(colleagues);
        sharing.under(articles.labelOf(links.getFirst().data().target()));
        var binder = new Binder<>(ChangedLink.class);
        binder.forField(relation).asRequired().bind("relation");
        binder.forField(sharing).bind("sharing");
        var data = links.getFirst().data();
        new FormDialog<>(
                        Texts.of("news.link.change", links.getFirst().targetName()),
                        binder,
                        typed -> {
                            links.forEach(link -> articles.changeLink(
                                    article, link.with(link.data().as(typed.relation(), typed.sharing()))));
                            onDone.run();
                        },
                        relation,
                        sharing)
                .removing(Texts.of("news.link.remove"), () -> {
                    links.forEach(link -> articles.removeLink(article, link.id()));
                    onDone.run();
                })
                .read(new ChangedLink(data.relation(), data.sharing()))
                .open();
    }

    private static SharingField sharing(List<Colleague> colleagues) {
        return new SharingField(colleagues, Texts.of("news.link.sharing.inherited"));
    }

    private static Select<LinkRelation> relation() {
        var relation = new Select<LinkRelation>();
        relation.setLabel(Texts.of("news.link.relation"));
        relation.setItems(LinkRelation.values());
        relation.setItemLabelGenerator(Texts::of);
        return relation;
    }

    private static TextArea words() {
        var words = Fields.text(Texts.of("news.link.words"));
        words.setHelperText(Texts.of("news.link.words.help"));
        words.setMaxLength(ArticleLinkData.MAX_WORDS);
        return words;
    }
}
