package se.samsyn.initiative.ui;

import com.vaadin.flow.data.binder.Binder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.SourceArticle;
import se.samsyn.initiative.Variant;
import se.samsyn.initiative.VariantData;
import se.samsyn.initiative.VariantField;
import se.samsyn.initiative.VariantService;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Notes what a source says in one field, or corrects what was noted. */
final class VariantDialog {

    private final FormDialog<VariantData> dialog;
    private @Nullable Variant known;

    /** @param known null for a new one */
    VariantDialog(VariantService service, InitiativeId id, @Nullable Variant known, Runnable done) {
        this.known = known;
        var field = Choices.select(Texts.of("initiative.variant.field"), VariantField.values());
        var words = Fields.text(Texts.of("initiative.variant.words"));
        var source = Fields.line(Texts.of("initiative.source"));
        source.setHelperText(Texts.of("initiative.source.help"));
        var address = Fields.plain(Texts.of("initiative.variant.address"));
        address.setHelperText(Texts.of("initiative.variant.address.help"));
        var article = Choices.box(Texts.of("initiative.variant.article"), articles(service, id));
        article.setHelperText(Texts.of("initiative.variant.article.help"));
        article.setVisible(!article.getListDataView().getItems().toList().isEmpty());
        var saidOn = Fields.date(Texts.of("initiative.source.on"));
        var binder = new Binder<>(VariantData.class);
        binder.forField(field).asRequired(Texts.of("shared.required")).bind("field");
        binder.forField(words)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        binder.forField(source).withValidator(Fields.atMost(Input.NAME)).bind("source");
        binder.forField(address).bind("address");
        binder.forField(article).bind("article");
        binder.forField(saidOn).bind("saidOn");
        field.addValueChangeListener(event -> words.setHelperText(
                event.getValue() == VariantField.STARTED ? Texts.of("initiative.partialDate.help") : null));
        dialog = new FormDialog<>(
                Texts.of(known == null ? "initiative.variant.add" : "initiative.variant.change"),
                binder,
                data -> {
                    if (this.known == null) {
                        service.add(id, data);
                    } else {
                        service.change(this.known, data);
                    }
                    done.run();
                    Toasts.done(Texts.of("initiative.variant.saved"));
                },
                field,
                words,
                source,
                article,
                address,
                saidOn);
        if (known == null) {
            dialog.explained(Texts.of("initiative.variant.explanation"));
        } else {
            field.setReadOnly(true);
            dialog.onConflict(() -> reload(service, known))
                    .read(known.data())
                    .removing(Texts.of("initiative.variant.remove"), () -> {
                        service.remove(known);
                        done.run();
                        Toasts.undoable(Texts.of("initiative.variant.removed"), Texts.of("shared.undo"), () -> {
                            var again = service.add(id, known.data());
                            if (known.current()) {
                                service.putCurrent(service.get(again));
                            }
                            done.run();
                        });
                    });
        }
    }

    private static Map<Long, String> articles(VariantService service, InitiativeId id) {
        return service.articles(id).stream()
                .collect(Collectors.toMap(
                        SourceArticle::id,
                        article -> article.publishedOn() == null
                                ? article.title()
                                : Texts.of(
                                        "initiative.source.dated", article.title(), Dates.exact(article.publishedOn())),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private VariantData reload(VariantService service, Variant before) {
        var now = service.get(before.id());
        known = now;
        return now.data();
    }

    void open() {
        dialog.open();
    }
}
