package se.samsyn.request.ui;

import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samsyn.request.AccessRequestService;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Asks to see one record, by its address or the end of it. */
final class AskDialog {

    private static final Pattern ADDRESS = Pattern.compile("(?:.*/)?([a-z]+)/([0-9]{1,18})/?");

    /** Public for the binder. */
    public record Question(
            @NotFreeText("an address") String record,
            @NotFreeText("looked through where it is taken") String reason) {}

    private final FormDialog<Question> dialog;

    AskDialog(AccessRequestService requests, String record, Runnable onDone) {
        var address = Fields.plain(Texts.of("request.record"));
        address.setHelperText(Texts.of("request.record.help"));
        var reason = Fields.text(Texts.of("request.reason"));
        reason.setMaxLength(Input.TEXT);
        var binder = new Binder<>(Question.class);
        binder.forField(address)
                .asRequired((typed, _) -> record(typed).isPresent()
                        ? ValidationResult.ok()
                        : ValidationResult.error(Texts.of("request.record.wrong")))
                .bind("record");
        binder.forField(reason).asRequired(Texts.of("request.reason.missing")).bind("reason");
        dialog = new FormDialog<>(
                        Texts.of("request.ask"),
                        Texts.of("request.send"),
                        binder,
                        typed -> {
                            requests.ask(record(typed.record()).orElseThrow(), typed.reason());
                            Toasts.done(Texts.of("request.sent"));
                            onDone.run();
                        },
                        address,
                        reason)
                .explained(Texts.of("request.ask.explanation"))
                .read(new Question(record, ""));
    }

    void open() {
        dialog.open();
    }

    /** Of an address, with or without what comes before and after: {@code …/initiativ/12?flik=mal}. */
    static Optional<RecordRef> record(String typed) {
        var path = Input.line(typed).split("[?#]", 2)[0];
        var parts = ADDRESS.matcher(path);
        return parts.matches()
                ? Stream.of(RecordKind.values())
                        .filter(kind -> kind.path().equals(parts.group(1)))
                        .findFirst()
                        .map(kind -> RecordRef.of(kind, Long.parseLong(parts.group(2))))
                : Optional.empty();
    }
}
