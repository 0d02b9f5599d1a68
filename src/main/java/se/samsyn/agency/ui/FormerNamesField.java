package se.samsyn.agency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.FormerName;
import se.samsyn.shared.ui.InWords;
import se.samsyn.shared.ui.Texts;

/** What an agency was called before, a row each. */
final class FormerNamesField extends CustomField<List<FormerName>> implements InWords<List<FormerName>> {

    private final transient List<FormerNameRow> rows = new ArrayList<>();
    private final Div list = new Div();

    FormerNamesField(String label) {
        super(List.of());
        setLabel(label);
        list.addClassName("s-rows");
        var add =
                new Button(Texts.of("agency.formerName.add"), _ -> addRow(null).focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, add);
    }

    /** Whether every row that was begun says what the name was. */
    boolean isComplete() {
        return rows.stream().allMatch(FormerNameRow::isComplete);
    }

    @Override
    public String inWords(List<FormerName> value) {
        return value.stream()
                .map(former ->
                        FormerNames.inWords(former) + (former.source().isEmpty() ? "" : " (" + former.source() + ")"))
                .collect(Collectors.joining("; "));
    }

    @Override
    protected List<FormerName> generateModelValue() {
        return rows.stream().map(FormerNameRow::value).filter(Objects::nonNull).toList();
    }

    @Override
    protected void setPresentationValue(List<FormerName> names) {
        rows.clear();
        list.removeAll();
        names.forEach(this::addRow);
    }

    private FormerNameRow addRow(@Nullable FormerName former) {
        var row = new FormerNameRow(former, this::updateValue, this::removeRow);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void removeRow(FormerNameRow row) {
        rows.remove(row);
        list.remove(row);
        updateValue();
    }
}
