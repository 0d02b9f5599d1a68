package se.samsyn.picture.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Arrays;
import se.samsyn.picture.EditionService;
import se.samsyn.picture.FreezeData;
import se.samsyn.picture.PictureKind;
import se.samsyn.picture.PictureOption;
import se.samsyn.picture.PictureQuery;
import se.samsyn.picture.Wording;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Asks what the picture is to be frozen as: the next edition of one that exists, or the first of a new one. */
final class FreezeDialog {

    private FreezeDialog() {}

    static void open(EditionService editions, PictureQuery query, Wording wording, LocalDate today) {
        var existing = editions.pictures();
        var binder = new Binder<>(FreezeData.class);
        var name = name();
        var kind = kind();
        var picture = new Select<PictureOption>();
        picture.setLabel(Texts.of("picture.freeze.which"));
        picture.setItems(existing);
        picture.setEmptySelectionAllowed(true);
        picture.setEmptySelectionCaption(Texts.of("picture.freeze.new"));
        picture.setItemLabelGenerator(option -> option == null
                ? Texts.of("picture.freeze.new")
                : Texts.of("picture.freeze.next", option.name(), option.editions() + 1));
        picture.setRequiredIndicatorVisible(true);
        picture.setVisible(!existing.isEmpty());
        picture.addValueChangeListener(event -> {
            name.setVisible(event.getValue() == null);
            kind.setVisible(event.getValue() == null);
        });
        var note = Fields.text(Texts.of("picture.freeze.note"));
        note.setHelperText(Texts.of("picture.freeze.note.help"));
        binder.bind(picture, "picture");
        binder.bind(name, "name");
        binder.bind(kind, "kind");
        binder.forField(note)
                .withValidator(
                        text -> text.length() <= FreezeData.NOTE_LENGTH,
                        Texts.of("shared.tooLong", FreezeData.NOTE_LENGTH))
                .bind("note");

        new FormDialog<>(
                        Texts.of("picture.freeze"),
                        Texts.of("picture.freeze.do"),
                        binder,
                        data -> {
                            var id = editions.freeze(data, query);
                            var edition = editions.get(id).head();
                            Toasts.done(Texts.of("picture.freeze.done", edition.number()));
                            UI.getCurrent().navigate(RowLinks.record(RecordKind.EDITION, id.value()));
                        },
                        picture,
                        name,
                        kind,
                        note)
                .explained(Texts.of("picture.freeze.explain", wording.date(today)))
                .read(new FreezeData(existing.stream().findFirst().orElse(null), "", PictureKind.STRATEGIC, ""))
                .open();
    }

    private static TextField name() {
        var name = Fields.line(Texts.of("picture.freeze.name"));
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(Texts.of("picture.freeze.name.help"));
        return name;
    }

    private static Select<PictureKind> kind() {
        var kind = new Select<PictureKind>();
        kind.setLabel(Texts.of("picture.freeze.kind"));
        kind.setRequiredIndicatorVisible(true);
        kind.setItems(Arrays.asList(PictureKind.values()));
        kind.setItemLabelGenerator(Texts::of);
        return kind;
    }
}
