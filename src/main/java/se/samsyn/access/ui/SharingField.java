package se.samsyn.access.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Colleague;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.shared.ui.Texts;

/**
 * With whom a record is shared. Says under the choice what it means here, and that no label takes anything from the right
 * to see public documents.
 */
public final class SharingField extends CustomField<Sharing> {

    private final Select<Label> label = new Select<>();
    private final MultiSelectComboBox<Colleague> named = new MultiSelectComboBox<>();
    private final Paragraph meaning = new Paragraph();
    private final Map<Long, Colleague> colleagues;
    private final @Nullable String inherited;
    private @Nullable Label parent;

    /**
     * @param colleagues whom RED can name; empty where it cannot be chosen
     * @param inherited what an empty choice is called, such as "as the initiative"; null where one has to be chosen
     */
    public SharingField(List<Colleague> colleagues, @Nullable String inherited) {
        super(inherited == null ? Sharing.of(Label.GREEN) : Sharing.INHERITED);
        this.colleagues = colleagues.stream().collect(Collectors.toMap(Colleague::identityId, Function.identity()));
        this.inherited = inherited;
        setLabel(Texts.of("access.sharing"));
        label.setAriaLabel(Texts.of("access.sharing"));
        offer();
        label.setItemLabelGenerator(item -> item == null ? Objects.requireNonNullElse(inherited, "") : Texts.of(item));
        if (inherited != null) {
            label.setEmptySelectionAllowed(true);
            label.setEmptySelectionCaption(inherited);
        }
        named.setLabel(Texts.of("access.sharing.named"));
        named.setItems(colleagues);
        named.setItemLabelGenerator(Colleague::name);
        meaning.addClassNames("s-caption", "s-sharing-meaning");
        label.addValueChangeListener(_ -> explain());
        var parts = new Div(label, named, meaning);
        parts.addClassName("s-sharing");
        add(parts);
        setPresentationValue(getEmptyValue());
    }

    /**
     * Says what an empty choice means, and offers nothing that is wider.
     *
     * @param parent the label of what the record belongs to
     */
    public void under(Label parent) {
        if (parent != this.parent) {
            this.parent = parent;
            var chosen = label.getValue();
            offer();
            label.setValue(chosen == null || isOffered(chosen) ? chosen : null);
            updateValue();
            explain();
        }
    }

    private void offer() {
        label.setItems(Arrays.stream(Label.values()).filter(this::isOffered).toList());
    }

    private boolean isOffered(Label item) {
        return (item != Label.RED || !colleagues.isEmpty()) && (parent == null || !parent.isNarrowerThan(item));
    }

    @Override
    protected Sharing generateModelValue() {
        return new Sharing(
                label.getValue(),
                named.getValue().stream().map(Colleague::identityId).collect(Collectors.toSet()));
    }

    @Override
    protected void setPresentationValue(Sharing sharing) {
        label.setValue(sharing.label());
        named.setValue(sharing.named().stream()
                .map(colleagues::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        explain();
    }

    /** Whoever names persons is one of them, or could not see the record any more. */
    private void explain() {
        var chosen = label.getValue();
        named.setVisible(chosen == Label.RED);
        if (chosen == Label.RED && named.isEmpty()) {
            var self = colleagues.get(CurrentCaller.get().identityId());
            named.setValue(self == null ? Set.of() : Set.of(self));
        }
        meaning.setText(meaning(chosen) + " " + Texts.of("access.sharing.publicDocuments"));
    }

    private String meaning(@Nullable Label chosen) {
        if (chosen != null) {
            return Texts.of("access.sharing." + chosen.name());
        }
        return parent == null
                ? Texts.of("access.sharing.inherited")
                : Texts.of(
                        "access.sharing.inherited.as", Texts.of(parent), Texts.of("access.sharing." + parent.name()));
    }
}
