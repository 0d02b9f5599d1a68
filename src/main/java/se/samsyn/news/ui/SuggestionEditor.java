package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samsyn.news.ArticleData;
import se.samsyn.news.Edits;
import se.samsyn.news.Kinds;
import se.samsyn.news.RecordChoice;
import se.samsyn.shared.Input;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.FieldQuestion;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;
import se.samsyn.suggest.Suggestion;
import se.samsyn.suggest.Suggestion.Reference;

/** Changes a suggestion in its card: its fields, or which record it is. Saving also accepts it. */
final class SuggestionEditor extends Composite<Div> {

    private final TextField name = Fields.line(Texts.of("news.field.name"));
    private final ComboBox<RecordChoice> known = new ComboBox<>(Texts.of("news.field.known"));
    private final transient EditOptions options;

    SuggestionEditor(
            Suggestion suggestion, EditOptions options, BiConsumer<Suggestion, List<Kept>> onSave, Runnable onCancel) {
        this.options = options;
        getContent().addClassNames("s-stack", "s-card-editor");
        name.setValue(suggestion.name());
        name.setMaxLength(suggestion instanceof Suggestion.Statement ? 2_000 : ArticleData.MAX_NAME);
        name.setRequiredIndicatorVisible(true);
        getContent().add(name);
        var edited = fields(suggestion);
        knownField(suggestion);
        // of what is not chosen by name, a statement, the card itself has asked which one it is
        var stays = known.getParent().isPresent() ? null : suggestion.basis().knownId();
        var save = new Button(Texts.of("news.card.saveEdit"), _ -> {
            if (name.isEmpty()) {
                name.setErrorMessage(Texts.of("shared.required"));
                name.setInvalid(true);
                name.focus();
                return;
            }
            var result = edited.get();
            if (result != null && FieldQuestion.isSettled(getContent())) {
                var record = known.getValue();
                onSave.accept(
                        Edits.linked(
                                result,
                                record == null
                                        ? stays
                                        : Long.valueOf(record.record().id())),
                        FieldQuestion.answers(getContent()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var cancel = new Button(Texts.of("shared.cancel"), _ -> onCancel.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        cancel.getElement().setAttribute("data-action", "cancel");
        var actions = new Div(save, cancel);
        actions.addClassName("s-card-actions");
        getContent().add(actions);
    }

    void focusFirst() {
        name.focus();
    }

    /** @return makes the edited suggestion, or null where a field cannot be read */
    private Supplier<@Nullable Suggestion> fields(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Initiative it -> initiative(it);
            case Suggestion.Agency it -> {
                var parent = reference("news.field.parent", RecordKind.AGENCY, it.parent());
                yield () ->
                        new Suggestion.Agency(it.basis(), name.getValue(), it.kind(), parent.getValue(), it.aliases());
            }
            case Suggestion.Area it -> () -> new Suggestion.Area(it.basis(), name.getValue());
            case Suggestion.Person it -> person(it);
            case Suggestion.Visit it -> visit(it);
            case Suggestion.Goal it -> {
                var initiative = reference("news.field.initiative", RecordKind.INITIATIVE, it.initiative());
                yield () -> new Suggestion.Goal(
                        it.basis(),
                        name.getValue(),
                        Objects.requireNonNullElse(initiative.getValue(), it.initiative()));
            }
            case Suggestion.Statement it -> {
                var speaker = reference("news.field.speaker", RecordKind.PERSON, it.speaker());
                yield () -> new Suggestion.Statement(
                        it.basis(),
                        name.getValue(),
                        Objects.requireNonNullElse(speaker.getValue(), it.speaker()),
                        it.direct(),
                        it.on());
            }
        };
    }

    private Supplier<@Nullable Suggestion> initiative(Suggestion.Initiative it) {
        var longName = text("news.field.longName", it.longName());
        var established = add(
                Fields.plain(Texts.of("news.field.established")),
                it.established() == null ? "" : it.established().toString());
        established.setHelperText(Texts.of("news.field.established.help"));
        var accountable = reference("news.field.accountable", RecordKind.AGENCY, it.accountable());
        var purpose = area("news.field.purpose", it.purpose());
        var targetGroup = area("news.field.targetGroup", it.targetGroup());
        return () -> {
            var since = PartialDates.parse(established.getValue());
            if (since.isEmpty() && !established.getValue().isBlank()) {
                established.setErrorMessage(Texts.of("news.field.established.help"));
                established.setInvalid(true);
                return null;
            }
            return new Suggestion.Initiative(
                    it.basis(),
                    name.getValue(),
                    longName.getValue(),
                    since.orElse(null),
                    accountable.getValue(),
                    purpose.getValue(),
                    targetGroup.getValue(),
                    it.aliases(),
                    it.partners());
        };
    }

    private Supplier<@Nullable Suggestion> person(Suggestion.Person it) {
        var role = text("news.field.role", it.role());
        var agency = reference("news.field.agency", RecordKind.AGENCY, it.agency());
        return () -> new Suggestion.Person(
                it.basis(), name.getValue(), it.aliases(), role.getValue(), agency.getValue(), it.on());
    }

    private Supplier<@Nullable Suggestion> visit(Suggestion.Visit it) {
        var date = Fields.date(Texts.of("news.field.date"));
        date.setValue(it.date());
        var place = text("news.field.place", it.place());
        getContent().add(date, place);
        return () -> new Suggestion.Visit(
                it.basis(),
                name.getValue(),
                it.kind(),
                date.getValue(),
                place.getValue(),
                it.placeAgency(),
                it.visitors(),
                it.hosts(),
                it.initiatives());
    }

    private TextField text(String key, @Nullable String value) {
        return add(Fields.line(Texts.of(key)), value);
    }

    private TextField add(TextField field, @Nullable String value) {
        field.setValue(Objects.requireNonNullElse(value, ""));
        field.setMaxLength(ArticleData.MAX_NAME);
        getContent().add(field);
        return field;
    }

    private TextArea area(String key, @Nullable String value) {
        var field = Fields.text(Texts.of(key));
        field.setValue(Objects.requireNonNullElse(value, ""));
        field.setMaxLength(Input.TEXT);
        getContent().add(field);
        return field;
    }

    private ComboBox<Reference> reference(String key, RecordKind kind, @Nullable Reference value) {
        var field = new ComboBox<Reference>(Texts.of(key));
        var references = options.references(kind);
        field.setItems(references);
        field.setItemLabelGenerator(Reference::name);
        field.setClearButtonVisible(true);
        if (value != null) {
            field.setValue(references.stream()
                    .filter(reference -> reference.key().equals(value.key()))
                    .findFirst()
                    .orElse(null));
        }
        getContent().add(field);
        return field;
    }

    private void knownField(Suggestion suggestion) {
        var records = options.records(Kinds.of(suggestion));
        var id = suggestion.basis().knownId();
        known.setItems(records);
        known.setItemLabelGenerator(RecordChoice::name);
        known.setPlaceholder(Texts.of("news.field.known.none"));
        known.setHelperText(Texts.of("news.field.known.help"));
        known.setClearButtonVisible(true);
        records.stream()
                .filter(record -> id != null && record.record().id() == id)
                .findFirst()
                .ifPresent(known::setValue);
        if (!records.isEmpty()) {
            getContent().add(known);
        }
    }
}
