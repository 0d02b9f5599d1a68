package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samsyn.access.Colleague;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ArticleLink;
import se.samsyn.news.ArticleService;
import se.samsyn.news.LinkRelation;
import se.samsyn.news.RecordChoices;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What an article is about: by kind, each record with the very words. */
final class ArticleLinks extends Composite<Div> {

    /** In which an article's kinds of records are shown. */
    static final Comparator<RecordKind> ORDER = Comparator.comparing(List.of(
            RecordKind.VISIT,
            RecordKind.INITIATIVE,
            RecordKind.GOAL,
            RecordKind.STATEMENT,
            RecordKind.PERSON,
            RecordKind.AGENCY,
            RecordKind.AREA,
            RecordKind.ACTIVITY)::indexOf);

    private static final int MAX_WORDS = 4;

    private final transient ArticleService articles;
    private final transient RecordChoices choices;
    private final transient List<Colleague> colleagues;
    private final transient ArticleId article;
    private final transient Runnable onChange;

    ArticleLinks(
            ArticleService articles,
            RecordChoices choices,
            List<Colleague> colleagues,
            ArticleId article,
            Runnable onChange) {
        this.colleagues = colleagues;
        this.articles = articles;
        this.choices = choices;
        this.article = article;
        this.onChange = onChange;
        var section = new PageSection(Texts.of("news.about"));
        if (CurrentCaller.get().mayEdit()) {
            section.action(new Button(
                    Texts.of("news.link.add"), _ -> LinkDialog.add(articles, choices, colleagues, article, onChange)));
        }
        var byKind = byKind(articles.links(article));
        if (byKind.isEmpty()) {
            section.add(new EmptyState(Texts.of("news.link.none"), Texts.of("news.link.none.why")));
        }
        byKind.forEach((kind, records) -> section.add(group(kind, records)));
        getContent().add(section);
    }

    private static Map<RecordKind, Map<RecordRef, List<ArticleLink>>> byKind(List<ArticleLink> links) {
        var byKind = new TreeMap<RecordKind, Map<RecordRef, List<ArticleLink>>>(ORDER);
        links.forEach(link -> byKind.computeIfAbsent(link.data().target().kind(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(link.data().target(), _ -> new ArrayList<>())
                .add(link));
        return byKind;
    }

    private Div group(RecordKind kind, Map<RecordRef, List<ArticleLink>> records) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        records.forEach((record, links) -> list.add(row(record, links)));
        var group = new Div(new H3(Texts.of("news.kinds." + kind.name())), list);
        group.addClassName("s-link-group");
        return group;
    }

    private ListItem row(RecordRef record, List<ArticleLink> links) {
        var link = links.getFirst();
        var what = new Div();
        what.addClassName("s-grow");
        if (record.kind() == RecordKind.STATEMENT) {
            what.add(said(link));
        } else {
            what.add(new Anchor(record.path(), link.targetName()));
        }
        if (record.kind() != RecordKind.STATEMENT && record.kind() != RecordKind.GOAL) {
            var words = new Paragraph(words(links));
            words.addClassName("s-evidence");
            if (!words.getText().isEmpty()) {
                what.add(words);
            }
        }
        var item = new ListItem(what);
        if (link.data().relation() != LinkRelation.MENTIONS) {
            item.add(new StateMark(Tone.PLAIN, Texts.of(link.data().relation())));
        }
        var label = link.data().sharing().label();
        if (label != null) {
            item.add(new LabelMark(label));
        }
        if (CurrentCaller.get().mayEdit()) {
            var change = new Button(
                    Texts.of("shared.change"), _ -> LinkDialog.change(articles, colleagues, article, links, onChange));
            change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            change.setAriaLabel(Texts.of("news.link.change", link.targetName()));
            item.add(change);
        }
        return item;
    }

    private static Span said(ArticleLink link) {
        var said = new Span();
        var speaker = link.speaker();
        if (speaker != null) {
            said.add(
                    new Anchor(
                            RecordRef.of(RecordKind.PERSON, speaker.id().value())
                                    .path(),
                            speaker.name()),
                    new Span(": "));
        }
        said.add(new Span(link.targetName()));
        return said;
    }

    private static String words(List<ArticleLink> links) {
        var words = links.stream()
                .map(link -> link.data().words().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        var shown = String.join(
                " · ",
                words.stream().limit(MAX_WORDS).map(text -> "”" + text + "”").toList());
        return words.size() > MAX_WORDS ? Texts.of("news.about.more", shown, words.size() - MAX_WORDS) : shown;
    }
}
