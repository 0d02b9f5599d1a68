package se.samsyn.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.ImportField;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Texts;

/** Words that mean nothing yet: said once each, however many rows they stand in, and remembered. */
final class ValuesPart extends Composite<Div> {

    /** Told what words mean. */
    @FunctionalInterface
    interface Meaning {
        void of(ImportField field, String word, @Nullable Enum<?> means);
    }

    private static final int MOST = 50;

    private @Nullable ComboBox<?> first;

    ValuesPart(Map<ImportField, Map<String, Integer>> unknown, Meaning meaning) {
        var table = new DataTable(
                Texts.of("exchange.values.caption"),
                List.of(
                        Texts.of("exchange.column"),
                        Texts.of("exchange.values.word"),
                        Texts.of("exchange.values.means")));
        var rows = new ArrayList<Component[]>();
        unknown.forEach((field, words) -> words.forEach((word, count) -> rows.add(new Component[] {
            new Span(Texts.of(field.label())),
            new Span(Texts.of("exchange.values.count", Words.shortened(word), count)),
            choice(field, word, meaning)
        })));
        rows.stream().limit(MOST).forEach(table::row);
        getContent().add(DraftPart.section("exchange.values", new Paragraph(Texts.of("exchange.values.why")), table));
    }

    /** The first that nobody has said the meaning of. */
    void focusFirst() {
        if (first != null) {
            first.focus();
        }
    }

    private Component choice(ImportField field, String word, Meaning meaning) {
        var choice = new ComboBox<Optional<Enum<?>>>();
        var items = new ArrayList<Optional<Enum<?>>>();
        field.choices().forEach(one -> items.add(Optional.of(one)));
        items.add(Optional.empty());
        choice.setItems(items);
        choice.setItemLabelGenerator(one -> one.map(Texts::of).orElseGet(() -> Texts.of("exchange.values.nothing")));
        choice.setAriaLabel(Texts.of("exchange.values.means.of", Words.shortened(word)));
        choice.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                meaning.of(field, word, event.getValue().orElse(null));
            }
        });
        if (first == null) {
            first = choice;
        }
        return choice;
    }
}
