package se.samsyn.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;
import se.samsyn.visit.PromiseListItem;
import se.samsyn.visit.PromiseState;
import se.samsyn.visit.StatementListItem;
import se.samsyn.visit.VisitDetails;
import se.samsyn.visit.VisitListItem;

/** The lists that a visit's page and other records' pages are made of. */
final class VisitParts {

    private VisitParts() {}

    static Component people(List<VisitDetails.Person> people) {
        return list(people.stream().map(person -> {
            var what = new Div(
                    new Anchor(VisitPaths.person(person.id().value()), person.name()),
                    SmallText.of(join(person.title(), Objects.requireNonNullElse(person.agencyName(), ""))));
            what.addClassNames("s-grow", "s-lines");
            return new ListItem(what);
        }));
    }

    /**
     * @param withVisit whether to say where the words were said
     * @param action what can be done about a statement; nothing for those who may only read
     */
    static Component statements(
            List<StatementListItem> statements,
            boolean withVisit,
            Function<StatementListItem, List<Component>> action) {
        var stack = new Div();
        stack.addClassName("s-stack");
        statements.forEach(statement -> {
            var quote = new Element("blockquote");
            quote.getClassList().add("s-quote");
            quote.setAttribute("id", anchor(statement.id().value()));
            var words = new Paragraph(statement.direct() ? "”" + unquoted(statement.words()) + "”" : statement.words());
            words.addClassName("s-prose");
            var by = new Div();
            by.addClassNames("s-small", "s-row");
            by.add(
                    new Anchor(VisitPaths.person(statement.speaker().value()), statement.speakerName()),
                    new Span(join(
                            statement.speakerTitle(),
                            statement.direct() ? "" : Texts.of("visit.reported"),
                            statement.saidOn() == null ? "" : Dates.exact(statement.saidOn()))));
            if (withVisit && statement.visit() != null) {
                by.add(new Anchor(
                        VisitPaths.of(statement.visit()), Objects.requireNonNullElse(statement.visitName(), "")));
            }
            var said = new Div(words);
            said.addClassName("s-split");
            said.add(action.apply(statement));
            quote.appendChild(said.getElement(), by.getElement());
            stack.getElement().appendChild(quote);
        });
        return stack;
    }

    /** The place of a statement on the page, for whoever was sent to it. */
    static String anchor(long statement) {
        return "uttalande-" + statement;
    }

    /** @param action what can be done about a promise; nothing for those who may only read */
    static Component promises(
            List<PromiseListItem> promises,
            LocalDate today,
            boolean withVisit,
            Function<PromiseListItem, List<Component>> action) {
        return list(promises.stream().map(promise -> {
            var what = new Div(new Span(promise.words()), SmallText.of(facts(promise, today)));
            what.addClassNames("s-grow", "s-lines");
            if (!promise.note().isBlank()) {
                what.add(SmallText.of(promise.note()));
            }
            if (withVisit) {
                what.add(new Anchor(VisitPaths.of(promise.visit()), promise.visitName()));
            }
            var item = new ListItem(what, mark(promise, today));
            item.add(action.apply(promise));
            return item;
        }));
    }

    static Component visits(List<VisitListItem> visits, LocalDate today) {
        return list(visits.stream().map(visit -> {
            var what = new Div(
                    LabelMark.beside(new Anchor(VisitPaths.of(visit.id()), visit.name()), visit.label()),
                    SmallText.of(join(
                            Texts.of(visit.kind()),
                            visit.place(),
                            visit.cancelled() ? Texts.of("visit.cancelled") : "")));
            what.addClassNames("s-grow", "s-lines");
            return new ListItem(what, Dates.mark(visit.visitedOn(), today));
        }));
    }

    static StateMark mark(PromiseListItem promise, LocalDate today) {
        return promise.isLate(today)
                ? new StateMark(Tone.BAD, Texts.of("visit.promise.late"))
                : new StateMark(
                        switch (promise.state()) {
                            case OPEN -> Tone.UNKNOWN;
                            case KEPT -> Tone.GOOD;
                            case BROKEN -> Tone.BAD;
                        },
                        Texts.of(promise.state()));
    }

    static String facts(PromiseListItem promise, LocalDate today) {
        var settled = promise.state() != PromiseState.OPEN;
        return join(
                promise.agencyName() == null ? Texts.of("visit.promise.nobody") : promise.agencyName(),
                promise.dueOn() == null || settled
                        ? ""
                        : Texts.of("visit.promise.due", Dates.relative(promise.dueOn(), today)),
                settled ? Dates.exact(promise.settledOn()) : "");
    }

    private static String join(String... parts) {
        var said = new ArrayList<>(List.of(parts));
        said.removeIf(String::isBlank);
        return String.join(" · ", said);
    }

    private static String unquoted(String words) {
        return words.replaceAll("^[\"”“–-]\\s*|[\"”“]$", "");
    }

    private static UnorderedList list(Stream<ListItem> items) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        items.forEach(list::add);
        return list;
    }
}
