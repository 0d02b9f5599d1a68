package se.samsyn.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import se.samsyn.search.Found;
import se.samsyn.search.Hit;
import se.samsyn.search.HitGroup;
import se.samsyn.shared.ui.Texts;

/** The options below the box, in groups by kind. They are links, so that one can be opened in a tab of its own. */
final class HitList extends Composite<Div> {

    static final String ID = "s-find-list";

    private final Runnable opened;
    private final Consumer<String> again;
    private int options;

    /**
     * @param opened told when one is followed
     * @param again told which words are to be searched for once more
     */
    HitList(Runnable opened, Consumer<String> again) {
        this.opened = opened;
        this.again = again;
        getContent().setId(ID);
        getContent().addClassName("s-find-list");
        getContent().getElement().setAttribute("role", "listbox");
        getContent().getElement().setAttribute("aria-label", Texts.of("search.hits"));
    }

    boolean isEmpty() {
        return options == 0;
    }

    /** Which words the list is an answer to, so that the browser knows an old one. */
    void answers(String words) {
        getContent().getElement().setAttribute("data-words", words);
    }

    void clear() {
        getContent().removeAll();
        options = 0;
    }

    void recent(List<String> words) {
        clear();
        if (!words.isEmpty()) {
            var group = group(Texts.of("search.recent"), "recent");
            words.forEach(searched -> {
                var option = new Div(new Span(searched));
                option.addClickListener(_ -> again.accept(searched));
                group.add(option(option));
            });
            getContent().add(group);
        }
    }

    void found(String words, Found found) {
        clear();
        found.groups().forEach(group -> getContent().add(group(group)));
        if (found.count() > 0) {
            var all = new Anchor(
                    SearchPaths.of(words.strip(), null), Texts.of("search.all", found.count(), found.more()));
            all.addClassName("s-find-all");
            all.getElement().addEventListener("click", _ -> opened.run());
            getContent().add(option(all));
        }
    }

    private Div group(HitGroup group) {
        var title = Texts.of(group.kind());
        var shown = group(
                group.count() > group.hits().size()
                        ? Texts.of("search.group.some", title, group.hits().size(), group.count(), group.more())
                        : title,
                group.kind().name());
        group.hits().forEach(hit -> shown.add(option(link(hit))));
        return shown;
    }

    private Anchor link(Hit hit) {
        var link = new Anchor(hit.record().path());
        var name = Marked.name(hit);
        name.addClassName("s-find-name");
        link.add(name);
        if (!hit.excerpt().isEmpty()) {
            var excerpt = Marked.of(hit.excerpt());
            excerpt.addClassNames("s-small", "s-find-excerpt");
            link.add(excerpt);
        }
        var place = Marked.place(hit);
        if (!place.isEmpty()) {
            var where = new Span(place);
            where.addClassNames("s-small", "s-find-place");
            link.add(where);
        }
        link.getElement().addEventListener("click", _ -> opened.run());
        return link;
    }

    private static Div group(String title, String key) {
        var heading = new Div(title);
        heading.setId(ID + "-" + key);
        heading.addClassNames("s-find-kind", "s-small");
        heading.getElement().setAttribute("role", "presentation");
        var group = new Div(heading);
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", ID + "-" + key);
        return group;
    }

    private Component option(Component option) {
        option.setId(ID + "-" + options++);
        option.addClassName("s-find-option");
        option.getElement().setAttribute("role", "option");
        option.getElement().setAttribute("aria-selected", "false");
        option.getElement().setAttribute("tabindex", "-1");
        return option;
    }
}
