package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.area.AreaOption;
import se.samsyn.initiative.InitiativeDetails;
import se.samsyn.initiative.InitiativeParts;
import se.samsyn.initiative.PartialDate;
import se.samsyn.initiative.VariantField;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** The facts that are looked up most; what nobody has said is said to be unknown. */
final class InitiativeFacts {

    private final InitiativeDetails details;
    private final InitiativeParts parts;
    private final SourcesSection sources;
    private final LocalDate today;

    InitiativeFacts(InitiativeDetails details, InitiativeParts parts, SourcesSection sources, LocalDate today) {
        this.details = details;
        this.parts = parts;
        this.sources = sources;
        this.today = today;
    }

    PageSection section() {
        var data = details.initiative().data();
        var facts = new FactList()
                .add(Texts.of("initiative.areas"), areas(details))
                .add(Texts.of("initiative.contact"), known(data.contactFunction()))
                .add(Texts.of("initiative.targetGroup"), doubted(VariantField.TARGET_GROUP, groups(data.targetGroup())))
                .add(Texts.of("initiative.started"), doubted(VariantField.STARTED, date(data.started())));
        if (data.ended() != null) {
            facts.add(Texts.of("initiative.ended"), date(data.ended()));
        }
        if (!data.status().isOver()) {
            facts.add(Texts.of("initiative.nextReview"), StatusMarks.review(data.nextReviewOn(), data.status(), today));
        }
        var origin = SourcesSection.holding(parts, VariantField.ORIGIN);
        if (origin != null) {
            facts.add(
                    Texts.of(VariantField.ORIGIN),
                    doubted(VariantField.ORIGIN, known(origin.data().words())));
        }
        facts.add(Texts.of("initiative.evidence"), EvidenceMarks.of(parts.grade()))
                .add(Texts.of("initiative.level"), constant(data.level()))
                .add(Texts.of("initiative.approach"), constant(data.approach()))
                .add(Texts.of("initiative.horizon"), constant(data.horizon()))
                .add(Texts.of("initiative.form"), constant(data.form()));
        if (!data.aliases().isEmpty()) {
            facts.add(Texts.of("initiative.aliases"), String.join(", ", data.aliases()));
        }
        return new PageSection(Texts.of("initiative.factsTitle"), facts);
    }

    /** What the initiative says, and that a source says something else. */
    private Component[] doubted(VariantField field, Component said) {
        return Stream.concat(Stream.of(said), sources.doubt(field).stream()).toArray(Component[]::new);
    }

    private static Component groups(String lines) {
        var groups =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (groups.size() < 2) {
            return known(lines);
        }
        var list = new Div();
        list.addClassName("s-lines");
        groups.forEach(group -> list.add(new Span(group)));
        return list;
    }

    private static Component areas(InitiativeDetails details) {
        if (details.areas().isEmpty()) {
            return known("");
        }
        var areas = new Span();
        areas.addClassName("s-row");
        details.areas().forEach(area -> areas.add(link(area)));
        return areas;
    }

    private static Anchor link(AreaOption area) {
        return new Anchor(RecordRef.of(RecordKind.AREA, area.id().value()).path(), area.name());
    }

    private static Component date(@Nullable PartialDate date) {
        return known(date == null ? "" : date.format(Texts.locale()));
    }

    private static Component constant(@Nullable Enum<?> constant) {
        return known(constant == null ? "" : Texts.of(constant));
    }

    private static Component known(String text) {
        return text.isEmpty() ? SmallText.of(Texts.of("shared.unknown")) : new Span(text);
    }
}
