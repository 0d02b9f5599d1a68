package se.samsyn.agreement.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.agency.PersonRoleId;
import se.samsyn.agency.PersonRoleOption;
import se.samsyn.agreement.Council;
import se.samsyn.agreement.CouncilService;
import se.samsyn.agreement.Member;
import se.samsyn.agreement.MemberData;
import se.samsyn.agreement.MemberPart;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Somebody who sits in the council: a new member, or one to correct. */
final class MemberDialog {

    private final CouncilService councils;
    private final LocalDate today;
    private final Runnable changed;
    private final ComboBox<PersonRoleId> role;
    private final Select<MemberPart> part = Choices.select(Texts.of("agreement.member.part"), MemberPart.values());
    private final Checkbox leading = new Checkbox(Texts.of("agreement.member.isLeading"));
    private final TextField reason = Fields.line(Texts.of("agreement.member.leadingReason"));
    private final DatePicker from = Fields.date(Texts.of("agreement.member.fromOn"));
    private final DatePicker to = Fields.date(Texts.of("agreement.member.toOn"));
    private final Binder<MemberData> binder = new Binder<>(MemberData.class);
    private Council council;

    /** @param roles of everybody, also those that have ended: somebody may sit there by one still */
    MemberDialog(
            CouncilService councils, List<PersonRoleOption> roles, Council council, LocalDate today, Runnable changed) {
        this.councils = councils;
        this.council = council;
        this.today = today;
        this.changed = changed;
        role = Choices.box(Texts.of("agreement.member.role"), Choices.names(roles, PersonRoleOption::id, this::name));
        role.setHelperText(Texts.of("agreement.member.role.help"));
        part.setValue(MemberPart.MEMBER);
        leading.setHelperText(Texts.of("agreement.member.leading.help"));
        reason.setHelperText(Texts.of("agreement.member.leadingReason.help"));
        reason.setVisible(false);
        leading.addValueChangeListener(event -> reason.setVisible(event.getValue()));
        bind();
    }

    void add() {
        from.setValue(today);
        open("agreement.member.add", data -> councils.addMember(council.id(), data))
                .open();
    }

    void change(Member member) {
        open(
                        "agreement.member.change",
                        data -> councils.changeMember(council.id(), council.version(), member.id(), data))
                .onConflict(() -> {
                    var now = councils.details(council.id());
                    council = now.council();
                    return now.members().stream()
                            .filter(one -> one.id().equals(member.id()))
                            .findFirst()
                            .orElseThrow()
                            .data();
                })
                .read(member.data())
                .open();
    }

    private FormDialog<MemberData> open(String title, Consumer<MemberData> save) {
        return new FormDialog<>(
                Texts.of(title),
                binder,
                data -> {
                    save.accept(data);
                    changed.run();
                    Toasts.done(Texts.of("agreement.member.saved"));
                },
                role,
                part,
                leading,
                reason,
                from,
                to);
    }

    private void bind() {
        binder.forField(role)
                .asRequired(Texts.of("agreement.member.role.missing"))
                .bind("role");
        binder.forField(part).asRequired(Texts.of("shared.required")).bind("part");
        binder.forField(leading).bind("leading");
        binder.forField(reason)
                .withValidator(
                        why -> !leading.getValue() || !why.isBlank(),
                        Texts.of("agreement.member.leadingReason.missing"))
                .withValidator(Fields.atMost(Input.NAME))
                .bind("leadingReason");
        binder.forField(from).bind("fromOn");
        binder.forField(to)
                .withValidator(
                        day -> day == null || from.isEmpty() || !day.isBefore(from.getValue()),
                        Texts.of("agreement.member.toOn.before"))
                .bind("toOn");
    }

    private String name(PersonRoleOption option) {
        var who = Stream.of(
                        option.name(),
                        option.title(),
                        option.agency() == null ? "" : option.agency().name())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        var ended = option.validTo();
        return ended != null && ended.isBefore(today)
                ? Texts.of("agreement.member.role.ended", who, Dates.exact(ended))
                : who;
    }
}
