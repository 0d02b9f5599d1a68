package se.samsyn.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samsyn.access.CurrentCaller;
import se.samsyn.retention.DueItem;
import se.samsyn.retention.DueRef;
import se.samsyn.retention.RetentionAction;
import se.samsyn.retention.RetentionDecision;
import se.samsyn.retention.RetentionUnit;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RetentionKind.CountedFrom;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** Decisions, days and numbers in words. */
final class RetentionWords {

    private RetentionWords() {}

    /** "Gallras 2 år efter utgången av det år då aktiviteten ägde rum". */
    static String rule(RetentionDecision decision) {
        return decision.action() == RetentionAction.KEEP
                ? Texts.of("retention.rule.keep")
                : Texts.of(
                        decision.yearEnd() ? "retention.rule.yearEnd" : "retention.rule.day",
                        period(decision),
                        when(decision.kind(), Objects.requireNonNull(decision.countedFrom())));
    }

    /** "Aktiviteten ägde rum 3 mars 2023; gallras 2 år efter årets utgång". */
    static String why(DueItem item, List<RetentionDecision> decisions) {
        var day = capital(when(item.ref().kind(), item.countedFrom())) + " " + Dates.exact(item.countedOn());
        return find(decisions, item.decision())
                .map(decision -> Texts.of(
                        decision.yearEnd() ? "retention.why.yearEnd" : "retention.why.day",
                        day,
                        period(decision),
                        decision.reference()))
                .orElse(day);
    }

    /** What happens on the day that time is counted from. */
    static String when(RetentionKind kind, CountedFrom from) {
        return switch (from) {
            case ENDED -> Texts.of("retention.ended." + kind.name());
            case REGISTERED -> Texts.of("retention.registered." + kind.name());
            case CHANGED -> Texts.of("retention.changed");
        };
    }

    private static String period(RetentionDecision decision) {
        return Texts.of(
                decision.unit() == RetentionUnit.MONTHS ? "retention.months" : "retention.years",
                Objects.requireNonNull(decision.length()));
    }

    /** A record by its kind and number, as it stands in protocols. */
    static String numbered(String kind, long id) {
        return Texts.of("retention.one." + kind) + " " + id;
    }

    static String numbered(DueRef ref) {
        return numbered(ref.kind().name(), ref.id());
    }

    /** What it is called, to those who may see that. */
    static String name(DueItem item) {
        return item.name().isBlank() ? numbered(item.ref()) : shortened(item.name());
    }

    /** A link where there is a page and the reader may open it. */
    static Component link(DueItem item) {
        return item.page()
                .filter(_ -> CurrentCaller.get().mayEdit())
                .<Component>map(page -> new Anchor(page.path(), name(item)))
                .orElseGet(() -> new Span(name(item)));
    }

    /** "3 mål, 2 länkar från nyheter". */
    static String along(Map<String, Integer> along) {
        return along.entrySet().stream()
                .map(part -> Texts.of(part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String kinds(List<RetentionKind> kinds) {
        return kinds.stream().map(Texts::of).collect(Collectors.joining(", "));
    }

    static Optional<RetentionDecision> find(List<RetentionDecision> decisions, long id) {
        return decisions.stream().filter(decision -> decision.id() == id).findFirst();
    }

    static String day(Instant at) {
        return Dates.exact(Dates.day(at));
    }

    static Span wrapped(String text) {
        var span = new Span(text);
        span.addClassName("s-wrap");
        return span;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79).strip() + "…";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Texts.locale()) + text.substring(1);
    }
}
