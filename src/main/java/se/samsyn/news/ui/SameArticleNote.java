package se.samsyn.news.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import se.samsyn.access.CurrentCaller;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ArticleService;
import se.samsyn.news.ImportId;
import se.samsyn.news.SameArticle;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Says that an article is here already, leads to it, and offers to note that it stands at another address too. */
final class SameArticleNote extends Composite<Div> {

    /**
     * @param startOver given the draft that is to go
     * @param readAgain given the article that is there
     */
    SameArticleNote(
            SameArticle same,
            ArticleService articles,
            Clock clock,
            Consumer<ImportId> startOver,
            Consumer<ArticleId> readAgain) {
        getContent().addClassNames("s-notice", "s-stack");
        getContent().getElement().setAttribute("role", "status");
        getContent().getElement().setAttribute("tabindex", "-1");
        var article = same.article();
        var draft = same.draft();
        if (article != null) {
            getContent()
                    .add(
                            new H2(Texts.of("news.same.article")),
                            new Anchor(NewsNavigation.article(article), same.title()),
                            new Paragraph(Texts.of("news.same.article.explanation")));
            var actions = new Div(
                    Buttons.link(Texts.of("news.same.open"), NewsNavigation.article(article)),
                    new Button(Texts.of("news.same.readAgain"), _ -> readAgain.accept(article)));
            actions.addClassName("s-row");
            getContent().add(actions);
            if (!same.newAddress().isEmpty()) {
                getContent().add(new Paragraph(Texts.of("news.same.otherAddress", same.newAddress())));
                getContent().add(new Button(Texts.of("news.same.addAddress"), event -> {
                    try {
                        articles.addAddress(article, same.newAddress());
                        event.getSource().setEnabled(false);
                        Toasts.done(Texts.of("news.same.added"));
                    } catch (RuleViolation e) {
                        getContent().add(new Paragraph(Texts.of(e.key(), e.parameters())));
                    }
                }));
            }
        } else if (draft != null) {
            getContent()
                    .add(
                            new H2(
                                    isCaller(same.startedBy())
                                            ? Texts.of("news.same.draft.own")
                                            : Texts.of("news.same.draft", same.startedBy())),
                            new Anchor(
                                    NewsNavigation.draft(draft),
                                    same.title().isEmpty() ? Texts.of("news.draft.untitled") : same.title()),
                            new Paragraph(Texts.of("news.same.startOver.explanation", started(same, clock))),
                            new Button(Texts.of("news.same.startOver"), _ -> startOver.accept(draft)));
        }
    }

    /** On a narrow screen it stands above what was being read. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("setTimeout(() => this.focus())");
    }

    /** Drafts keep who began them by name, as everything that was done is signed. */
    static boolean isCaller(String name) {
        return CurrentCaller.get().name().equals(name);
    }

    private static String started(SameArticle same, Clock clock) {
        var at = same.startedAt();
        return at == null
                ? ""
                : Dates.relative(at.atZoneSameInstant(clock.getZone()).toLocalDate(), LocalDate.now(clock));
    }
}
