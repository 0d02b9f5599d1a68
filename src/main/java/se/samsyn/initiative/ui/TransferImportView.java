package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.access.ColleagueService;
import se.samsyn.access.ui.SharingField;
import se.samsyn.initiative.Approach;
import se.samsyn.initiative.Horizon;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.PreventionLevel;
import se.samsyn.initiative.TakenOver;
import se.samsyn.initiative.TransferFile;
import se.samsyn.initiative.TransferService;
import se.samsyn.initiative.WorkForm;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.UploadWords;

/** Takes another municipality's description from a file, to be looked through before it becomes a planned initiative. */
@Route(TransferImportView.PATH)
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class TransferImportView extends Main implements HasDynamicTitle {

    static final String PATH = "initiativ/importera-beskrivning";

    private final transient TransferService transfers;
    private final transient InitiativeService initiatives;
    private final transient ColleagueService colleagues;
    private final Upload upload = new Upload(this::receive);
    private final Span error = new Span();
    private final Div content = new Div();

    TransferImportView(TransferService transfers, InitiativeService initiatives, ColleagueService colleagues) {
        this.transfers = transfers;
        this.initiatives = initiatives;
        this.colleagues = colleagues;
        addClassName("s-page");
        setId("innehall");
        var tooLarge = Texts.of("initiative.import.tooLarge");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(TransferFile.MOST);
        upload.setI18n(
                UploadWords.of(Texts.of("initiative.import.choose"), Texts.of("initiative.import.drop"), tooLarge));
        upload.setUploadButton(new Button(Texts.of("initiative.import.choose")));
        upload.setDropLabel(new Span(Texts.of("initiative.import.drop")));
        upload.addFileRejectedListener(_ -> error.setText(tooLarge));
        error.addClassName("s-field-error");
        error.getElement().setAttribute("role", "alert");
        content.addClassName("s-stack");
        var label = new Span(Texts.of("initiative.import.file"));
        label.addClassName("s-label");
        var intake = new Div(label, error, upload);
        intake.addClassName("s-stack");
        content.add(new Paragraph(Texts.of("initiative.import.explanation")), intake);
        add(
                new PageHeader(Texts.of("initiative.import.title"))
                        .under(Texts.of("initiative.menu"), RecordKind.INITIATIVE.path()),
                content);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("initiative.import.title"));
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var in = event.getInputStream()) {
            // the browser's word for the size is not taken
            bytes = in.readNBytes(TransferFile.MOST + 1);
        }
        event.getUI().access(() -> {
            upload.clearFileList();
            read(bytes);
        });
    }

    /** Shows what a file says, to be looked through; or why it says nothing. */
    void read(byte[] bytes) {
        error.setText("");
        try {
            var file = TransferFile.read(bytes);
            content.removeAll();
            content.add(new Paragraph(from(file)), form(file));
        } catch (RuleViolation e) {
            error.setText(Texts.of(e.key(), e.parameters()));
        }
    }

    private static String from(TransferFile file) {
        var from = file.municipality().isEmpty() ? Texts.of("initiative.import.somebody") : file.municipality();
        var grade = file.evidence();
        var said = file.on() == null
                ? Texts.of("initiative.import.from", from)
                : Texts.of("initiative.import.from.on", from, Dates.exact(file.on()));
        return grade == null ? said : said + " " + Texts.of("initiative.import.evidence", Texts.of(grade));
    }

    private RecordForm<TakenOver> form(TransferFile file) {
        var binder = new Binder<>(TakenOver.class);
        var name = Fields.line(Texts.of("initiative.name"));
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        var fields = new ArrayList<Component>(List.of(name));
        fields.add(line(binder, "longName", "initiative.longName"));
        fields.add(text(binder, "purpose", "initiative.purpose"));
        fields.add(text(binder, "summary", "initiative.summary"));
        fields.add(text(binder, "targetGroup", "initiative.targetGroup"));
        fields.add(new H2(Texts.of("initiative.import.description")));
        fields.addAll(List.of(TransferFields.bound(binder)));
        fields.add(new H2(Texts.of("initiative.form.how")));
        fields.add(choice(binder, "level", "initiative.level", PreventionLevel.values()));
        fields.add(choice(binder, "approach", "initiative.approach", Approach.values()));
        fields.add(choice(binder, "horizon", "initiative.horizon", Horizon.values()));
        fields.add(choice(binder, "form", "initiative.form", WorkForm.values()));
        fields.add(line(binder, "origin", "initiative.VariantField.ORIGIN"));
        fields.add(new H2(Texts.of("initiative.form.forWhom")));
        var sharing = new SharingField(colleagues.list(), null);
        binder.forField(sharing).bind("sharing");
        fields.add(sharing);
        var form = new RecordForm<TakenOver>(binder, Texts.of("initiative.import.save"), taken -> {
                    var id = transfers.takeOver(taken);
                    UI.getCurrent().navigate(id.ref().path());
                    Toasts.done(Texts.of("initiative.import.saved", taken.name()));
                })
                .fields(fields.toArray(Component[]::new))
                .secondary(Buttons.link(Texts.of("shared.cancel"), RecordKind.INITIATIVE.path()));
        form.read(TakenOver.of(file));
        warnOfName(name, file.name());
        return form;
    }

    /** Told before anything is saved: the name is what can be changed at once. */
    private void warnOfName(TextField field, String name) {
        var taken =
                initiatives.options().stream().anyMatch(known -> known.name().equalsIgnoreCase(name));
        if (taken) {
            field.setErrorMessage(Texts.of("initiative.nameTaken", name));
            field.setInvalid(true);
        }
    }

    private static TextField line(Binder<TakenOver> binder, String property, String label) {
        var field = Fields.line(Texts.of(label));
        binder.forField(field).withValidator(Fields.atMost(Input.NAME)).bind(property);
        return field;
    }

    private static TextArea text(Binder<TakenOver> binder, String property, String label) {
        var field = Fields.text(Texts.of(label));
        binder.forField(field).withValidator(Fields.atMost(Input.TEXT)).bind(property);
        return field;
    }

    @SafeVarargs
    private static <E extends Enum<E>> Component choice(
            Binder<TakenOver> binder, String property, String label, E... constants) {
        var field = InitiativeFields.unknownOr(label, constants);
        binder.forField(field).bind(property);
        return field;
    }
}
