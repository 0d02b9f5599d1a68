package se.samsyn.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyMergeData;
import se.samsyn.agency.AgencyMergeService;
import se.samsyn.agency.AgencyPart;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.MergePreview;
import se.samsyn.agency.OrgNumbers;
import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What holds where two agencies say different things, and why they are the same. */
final class MergeForm {

    /** What is asked for besides what the two differ in. */
    public record Reason(String reason) {}

    private final AgencyService agencies;
    private final AgencyMergeService merges;
    private final MergePreview preview;
    private final Map<AgencyPart, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();

    MergeForm(AgencyService agencies, AgencyMergeService merges, MergePreview preview) {
        this.agencies = agencies;
        this.merges = merges;
        this.preview = preview;
        preview.disagreements().forEach(part -> choices.put(part, choice(part)));
    }

    RecordForm<Reason> form() {
        var reason = Fields.line(Texts.of("agency.merge.reason"));
        reason.setHelperText(Texts.of("agency.merge.reason.help"));
        var binder = new Binder<>(Reason.class);
        binder.forField(reason)
                .asRequired(Texts.of("agency.merge.reason.missing"))
                .withValidator(Fields.atMost(Input.NAME))
                .bind("reason");
        var fields = new ArrayList<Component>(choices.values());
        fields.add(reason);
        return new RecordForm<>(binder, Texts.of("agency.merge.do"), this::merge)
                .fields(fields.toArray(Component[]::new))
                .secondary(Buttons.link(
                        Texts.of("shared.cancel"), preview.kept().id().ref().path()));
    }

    /** What only the one says that goes, and the other from then on, in words. */
    String taken() {
        return preview.taken().stream()
                .map(part -> Texts.of(part) + ": "
                        + said(
                                part,
                                Objects.requireNonNull(part.of(preview.gone().data()))))
                .collect(Collectors.joining("; "));
    }

    private void merge(Reason typed) {
        var kept = preview.kept();
        var gone = preview.gone();
        var fromGone = EnumSet.noneOf(AgencyPart.class);
        choices.forEach((part, group) -> {
            if (Boolean.TRUE.equals(group.getValue())) {
                fromGone.add(part);
            }
        });
        try {
            var id = merges.merge(new AgencyMergeData(
                    kept.id(), kept.version(), gone.id(), gone.version(), fromGone, typed.reason()));
            UI.getCurrent().navigate(kept.id().ref().path());
            Toasts.undoable(
                    Texts.of(
                            "agency.merge.done", gone.data().name(), kept.data().name()),
                    Texts.of("shared.undo"),
                    () -> UI.getCurrent().navigate(merges.undo(id).ref().path()));
        } catch (OptimisticLockingFailureException e) {
            // nothing here can be saved over: what was read is what was chosen from
            throw new RuleViolation("", "agency.merge.changed");
        }
    }

    /** True is what the one says that goes. */
    private RadioButtonGroup<Boolean> choice(AgencyPart part) {
        var group = new RadioButtonGroup<Boolean>(Texts.of(part));
        group.addClassName("s-choices");
        group.setItems(false, true);
        group.setItemLabelGenerator(fromGone ->
                label(part, fromGone ? preview.gone().data() : preview.kept().data()));
        group.setValue(false);
        group.setRequiredIndicatorVisible(true);
        return group;
    }

    private String label(AgencyPart part, AgencyData data) {
        return part == AgencyPart.NAME
                ? data.name()
                : Texts.of("agency.merge.says", said(part, Objects.requireNonNull(part.of(data))), data.name());
    }

    private String said(AgencyPart part, Object value) {
        return switch (value) {
            case AgencyKind kind -> Texts.of(kind);
            case AgencyId parent -> agencies.get(parent).data().name();
            default -> part == AgencyPart.ORG_NUMBER ? OrgNumbers.written(value.toString()) : value.toString();
        };
    }
}
