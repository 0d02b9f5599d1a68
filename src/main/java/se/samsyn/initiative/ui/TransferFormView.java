package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.Transfer;
import se.samsyn.initiative.TransferData;
import se.samsyn.initiative.TransferService;
import se.samsyn.initiative.Transferability;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Describes how an initiative can be taken over. */
@Route("initiativ/" + Pages.ID + TransferFormView.BELOW)
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class TransferFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String BELOW = TransferView.BELOW + "/andra";

    private final transient InitiativeService initiatives;
    private final transient TransferService transfers;
    private transient @Nullable Transfer read;
    private String title = "";

    TransferFormView(InitiativeService initiatives, TransferService transfers) {
        this.initiatives = initiatives;
        this.transfers = transfers;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new InitiativeId(Pages.id(event));
        var initiative = Pages.found(() -> initiatives.get(id));
        var back = id.ref().path() + TransferView.BELOW;
        title = Texts.of("initiative.transfer.change", initiative.data().name());
        read = transfers.of(id).orElse(null);
        removeAll();
        add(
                new PageHeader(title)
                        .under(
                                Texts.of(
                                        "initiative.transfer.title",
                                        initiative.data().name()),
                                back)
                        .facts(Texts.of("initiative.transfer.form.help")),
                form(id, back));
    }

    private RecordForm<TransferData> form(InitiativeId id, String back) {
        var binder = new Binder<>(TransferData.class);
        var transferable = Choices.select(Texts.of("initiative.transferable"), Transferability.values());
        transferable.setEmptySelectionAllowed(true);
        transferable.setEmptySelectionCaption(Texts.of("initiative.transfer.notJudged"));
        binder.forField(transferable).bind("transferable");
        var form = new RecordForm<TransferData>(binder, Texts.of("shared.save"), data -> {
                    transfers.put(id, read, data);
                    UI.getCurrent().navigate(back);
                    Toasts.done(Texts.of("initiative.transfer.saved"));
                })
                .fields(TransferFields.bound(binder))
                .fields(new Component[] {transferable})
                .secondary(Buttons.link(Texts.of("shared.cancel"), back))
                .onConflict(() -> {
                    read = transfers.of(id).orElse(null);
                    return data();
                });
        form.read(data());
        return form;
    }

    private TransferData data() {
        var known = read;
        return known == null ? TransferData.EMPTY : known.data();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }
}
