package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeParts;
import se.samsyn.initiative.PartialDate;
import se.samsyn.initiative.Variant;
import se.samsyn.initiative.VariantField;
import se.samsyn.initiative.VariantService;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What sources say of an initiative, field by field, and which of it holds; folded, and opened from where it is doubted. */
final class SourcesSection implements RecordSection {

    private final InitiativeParts parts;
    private final InitiativeData data;
    private final @Nullable VariantService service;
    private final Folds folds;
    private final Runnable done;
    private final Map<VariantField, Details> folded = new EnumMap<>(VariantField.class);

    /** @param service null for whoever only reads */
    SourcesSection(
            InitiativeParts parts, InitiativeData data, @Nullable VariantService service, Folds folds, Runnable done) {
        this.parts = parts;
        this.data = data;
        this.service = service;
        this.folds = folds;
        this.done = done;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        if (parts.variants().isEmpty()) {
            return Optional.empty();
        }
        var section = new PageSection(Texts.of("initiative.sources"));
        if (service != null) {
            var variants = service;
            section.action(Rows.button(
                    Texts.of("initiative.variant.add"),
                    () -> new VariantDialog(variants, new InitiativeId(record.id()), null, done).open()));
        }
        for (var field : VariantField.values()) {
            var told = parts.variants(field);
            if (!told.isEmpty()) {
                var details = folds.fold(
                        field.name(),
                        Texts.of("initiative.sources.field", Texts.of(field), told.size()) + differing(field),
                        list(field, told));
                folded.put(field, details);
                section.add(details);
            }
        }
        return Optional.of(section);
    }

    /** Beside what an initiative says, where a source says something else: leads to what each says. */
    Optional<Component> doubt(VariantField field) {
        return isDisputed(field)
                ? Optional.of(Rows.small(
                        Texts.of("initiative.sources.differ"),
                        Texts.of("initiative.sources.differ.of", Texts.of(field)),
                        () -> show(field)))
                : Optional.empty();
    }

    /** What holds where the initiative says nothing itself; null where nothing does. */
    static @Nullable Variant holding(InitiativeParts parts, VariantField field) {
        return parts.variants(field).stream()
                .filter(Variant::current)
                .findFirst()
                .orElse(null);
    }

    private boolean isDisputed(VariantField field) {
        return Stream.concat(
                                Stream.of(field.of(data)).filter(words -> !words.isEmpty()),
                                parts.variants(field).stream()
                                        .map(variant -> variant.data().words()))
                        .distinct()
                        .count()
                > 1;
    }

    private String differing(VariantField field) {
        return isDisputed(field) ? " · " + Texts.of("initiative.sources.differ") : "";
    }

    private void show(VariantField field) {
        var details = folded.get(field);
        if (details != null) {
            details.setOpened(true);
            details.getElement()
                    .executeJs("this.scrollIntoView({block: 'center'});"
                            + " this.querySelector('vaadin-details-summary').focus()");
        }
    }

    private Component list(VariantField field, List<Variant> told) {
        var list = Rows.list();
        var own = field.of(data);
        if (!own.isEmpty() && told.stream().noneMatch(Variant::current)) {
            var item = Rows.item(words(field, own), SmallText.of(Texts.of("initiative.sources.none")));
            item.add(new StateMark(Tone.GOOD, Texts.of("initiative.variant.current")));
            list.add(item);
        }
        told.forEach(variant -> list.add(item(variant)));
        return list;
    }

    private ListItem item(Variant variant) {
        var item = Rows.item(words(variant.data().field(), variant.data().words()), source(variant));
        if (variant.current()) {
            item.add(new StateMark(Tone.GOOD, Texts.of("initiative.variant.current")));
        }
        if (service != null) {
            var variants = service;
            if (!variant.current()) {
                item.add(Rows.small(
                        Texts.of("initiative.variant.let"),
                        Texts.of("initiative.variant.let.of", said(variant)),
                        () -> {
                            GrantDialog.attempt(() -> variants.putCurrent(variant));
                            done.run();
                        }));
            }
            item.add(Rows.small(
                    Texts.of("shared.change"),
                    Texts.of("initiative.variant.change.of", said(variant)),
                    () -> new VariantDialog(variants, variant.initiative(), variant, done).open()));
        }
        return item;
    }

    static Component words(VariantField field, String words) {
        return Rows.prose(field == VariantField.STARTED ? date(words) : words);
    }

    private static String said(Variant variant) {
        var words = variant.data().field() == VariantField.STARTED
                ? date(variant.data().words())
                : variant.data().words();
        return words.length() > 60 ? words.substring(0, 60) + " …" : words;
    }

    static String date(String stored) {
        return PartialDate.parse(stored).format(Texts.locale());
    }

    /** Who says so, where and when. An article that is not for the reader is told of, and not named. */
    private static Component source(Variant variant) {
        var data = variant.data();
        var source = new Span();
        source.addClassName("s-source");
        var told = new ArrayList<Component>();
        if (!data.source().isEmpty()) {
            told.add(data.address().isEmpty() ? new Span(data.source()) : outside(data.address(), data.source()));
        } else if (!data.address().isEmpty()) {
            told.add(outside(data.address(), data.address()));
        }
        var article = variant.article();
        if (article != null) {
            told.add(new Anchor(article.ref().path(), article.title()));
        }
        if (variant.withheld()) {
            told.add(new Span(Texts.of("initiative.variant.withheld")));
        }
        if (data.saidOn() != null) {
            told.add(new Span(Dates.exact(data.saidOn())));
        }
        if (told.isEmpty()) {
            told.add(new Span(Texts.of("initiative.variant.sourceGone")));
        }
        for (var i = 0; i < told.size(); i++) {
            if (i > 0) {
                source.add(new Span(" · "));
            }
            source.add(told.get(i));
        }
        return new Div(source);
    }

    private static Anchor outside(String address, String text) {
        var link = new Anchor(address, text);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
