package se.samsyn.list.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import java.util.ArrayList;
import java.util.function.Consumer;
import se.samsyn.access.CurrentCaller;
import se.samsyn.list.SavedViewData;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.ViewShelf;

/** Asks what a view is called, and whether others are to have it. */
final class ViewDialog {

    private ViewDialog() {}

    static void create(ViewShelf.Place place, Consumer<SavedViewData> save) {
        open(
                Texts.of("list.view.create.title"),
                new SavedViewData(place.path(), "", "", false),
                CurrentCaller.get().mayEdit(),
                save);
    }

    static void rename(SavedViewData data, Consumer<SavedViewData> save) {
        open(Texts.of("list.view.rename.title", data.name()), data, false, save);
    }

    private static void open(String title, SavedViewData data, boolean maySay, Consumer<SavedViewData> save) {
        var binder = new Binder<>(SavedViewData.class);
        var fields = new ArrayList<Component>();
        var name = name();
        fields.add(name);
        binder.forField(name)
                .withValidator(Fields.name())
                .withValidator(Fields.atMost(SavedViewData.NAME))
                .bind("name");
        var shared = new Checkbox(Texts.of("list.view.shared.field"));
        shared.setHelperText(Texts.of("list.view.shared.help"));
        shared.setVisible(maySay);
        fields.add(shared);
        binder.forField(shared).bind("shared");
        binder.forField(new ReadOnlyHasValue<String>(_ -> {})).bind("place");
        binder.forField(new ReadOnlyHasValue<String>(_ -> {})).bind("query");
        new FormDialog<>(title, binder, save, fields.toArray(Component[]::new))
                .read(data)
                .open();
    }

    private static TextField name() {
        var name = Fields.plain(Texts.of("list.view.name"));
        name.setRequired(true);
        name.setAutofocus(true);
        return name;
    }
}
