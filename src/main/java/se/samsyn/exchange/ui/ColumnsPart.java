package se.samsyn.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samsyn.exchange.Draft;
import se.samsyn.exchange.ImportContent;
import se.samsyn.exchange.ImportField;
import se.samsyn.exchange.Plan;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** What each column of the file holds: proposed, and changed here. Folded away as long as nothing is missing. */
final class ColumnsPart extends Composite<Div> {

    /** Reads from another place of the file. */
    @FunctionalInterface
    interface ReadFrom {
        void at(int sheet, int header);
    }

    private static final int EXAMPLES = 2;
    private static final int HEADER_LINES = 20;

    /** Decides about one of the columns. */
    @FunctionalInterface
    interface DecideColumn {
        void about(int column, UnaryOperator<ImportContent> decision);
    }

    private final Details details;
    private final Map<Integer, Select<String>> choices = new HashMap<>();
    private final Select<Integer> headerLine = new Select<>();
    private final transient Draft draft;
    private final transient List<ImportField> fields;
    private final transient Consumer<UnaryOperator<ImportContent>> decide;
    private final transient DecideColumn decideColumn;

    ColumnsPart(
            Draft draft,
            Plan plan,
            List<ImportField> fields,
            Consumer<UnaryOperator<ImportContent>> decide,
            DecideColumn decideColumn,
            ReadFrom readFrom) {
        this.draft = draft;
        this.fields = fields;
        this.decide = decide;
        this.decideColumn = decideColumn;
        var width = draft.sheet().width();
        var table = new DataTable(
                Texts.of("exchange.columns.caption"),
                List.of(
                        Texts.of("exchange.column"),
                        Texts.of("exchange.column.examples"),
                        Texts.of("exchange.column.field")));
        IntStream.range(0, width).forEach(column -> table.row(header(column), examples(column), choice(column)));
        details = new Details(Texts.of("exchange.columns.read", plan.columns().size(), width), where(readFrom), table);
        details.setWidthFull();
        // what nobody has to decide is folded away
        details.setOpened(!hasName(plan));
        getContent().add(DraftPart.section("exchange.columns", details));
        plan.missing().stream()
                .filter(field -> !field.choices().isEmpty())
                .forEach(field -> getContent().add(forAll(field)));
    }

    boolean isOpened() {
        return details.isOpened();
    }

    /** Goes on where somebody was who has not folded it away. */
    void open() {
        details.setOpened(true);
    }

    void focusColumn(int column) {
        Optional.ofNullable(choices.get(column)).ifPresent(Select::focus);
    }

    void focusHeaderLine() {
        headerLine.focus();
    }

    private static boolean hasName(Plan plan) {
        return plan.columns().stream().anyMatch(field -> field.key().equals("name"));
    }

    private Component where(ReadFrom readFrom) {
        var row = new Div();
        row.addClassName("s-row");
        var sheets = draft.sheets();
        if (sheets.size() > 1) {
            var sheet = new Select<Integer>();
            sheet.setLabel(Texts.of("exchange.sheet"));
            sheet.setItems(IntStream.range(0, sheets.size()).boxed().toList());
            sheet.setItemLabelGenerator(at -> sheets.get(at).name());
            sheet.setValue(draft.content().sheet());
            sheet.addValueChangeListener(event -> readFrom.at(event.getValue(), 0));
            row.add(sheet);
        }
        var lines = draft.sheet().lines();
        var header = headerLine;
        header.setLabel(Texts.of("exchange.headerLine"));
        header.setItems(
                IntStream.range(0, Math.min(HEADER_LINES, lines.size())).boxed().toList());
        header.setItemLabelGenerator(at -> Texts.of(
                "exchange.headerLine.is",
                lines.get(at).number(),
                Words.shortened(lines.get(at).cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .limit(3)
                        .collect(Collectors.joining(", ")))));
        header.setWidth("min(420px, 100%)");
        header.setValue(draft.content().header());
        header.addValueChangeListener(event -> readFrom.at(draft.content().sheet(), event.getValue()));
        row.add(header);
        return row;
    }

    /** What the columns are called in which something stands that is not read. */
    List<String> leftOut() {
        return IntStream.range(0, draft.sheet().width())
                .filter(column ->
                        draft.content().columns().getOrDefault(column, "").isEmpty())
                .filter(column -> draft.lines().stream()
                        .anyMatch(line -> !line.cell(column).isBlank()))
                .mapToObj(this::called)
                .toList();
    }

    private Component header(int column) {
        return new Span(called(column));
    }

    private String called(int column) {
        var said = draft.header().cell(column).strip();
        return said.isEmpty() ? name(column) : Words.shortened(said);
    }

    /** As spreadsheets call it. */
    private static String name(int column) {
        var letters = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
        return Texts.of("exchange.column.unnamed", letters + (char) ('A' + column % 26));
    }

    private Component examples(int column) {
        var examples = SmallText.of(draft.lines().stream()
                .map(line -> line.cell(column))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .limit(EXAMPLES)
                .map(Words::shortened)
                .collect(Collectors.joining(" · ")));
        examples.addClassName("s-wrap");
        return examples;
    }

    private Component choice(int column) {
        var choice = new Select<String>();
        var keys = new ArrayList<String>();
        keys.add("");
        fields.forEach(field -> keys.add(field.key()));
        choice.setItems(keys);
        choice.setItemLabelGenerator(key -> key.isEmpty()
                ? Texts.of("exchange.column.none")
                : Texts.of(fields.stream()
                        .filter(field -> field.key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .label()));
        choice.setWidth("min(240px, 42vw)");
        choice.setAriaLabel(Texts.of("exchange.column.field.of", draft.header().cell(column)));
        choice.setValue(draft.content().columns().getOrDefault(column, ""));
        choice.addValueChangeListener(
                event -> decideColumn.about(column, content -> content.column(column, event.getValue())));
        choices.put(column, choice);
        return choice;
    }

    /** What no column says, and every new record needs. */
    private Component forAll(ImportField field) {
        var all = new ComboBox<Enum<?>>(Texts.of("exchange.forAll", Texts.of(field.label())));
        all.setItems(field.choices());
        all.setItemLabelGenerator(Texts::of);
        all.setClearButtonVisible(true);
        field.choices().stream()
                .filter(one -> one.name().equals(draft.content().fixed().get(field.key())))
                .findFirst()
                .ifPresent(all::setValue);
        all.addValueChangeListener(event -> decide.accept(content -> content.fix(
                field.key(), event.getValue() == null ? "" : event.getValue().name())));
        return all;
    }
}
