package se.samsyn.request.ui;

import com.vaadin.flow.data.binder.Binder;
import se.samsyn.request.AccessRequest;
import se.samsyn.request.AccessRequestService;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Grants, refuses or takes back, with the words that whoever asked will read. */
final class AnswerDialog {

    /** What is answered. */
    enum Answer {
        GRANT,
        REFUSE,
        REVOKE
    }

    /** Public for the binder. */
    public record Words(
            @NotFreeText("looked through where it is given") String answer) {}

    private final FormDialog<Words> dialog;

    AnswerDialog(AccessRequestService requests, AccessRequest request, Answer answer, Runnable onDone) {
        var words = Fields.text(Texts.of("request.answer"));
        words.setMaxLength(Input.TEXT);
        var binder = new Binder<>(Words.class);
        var bound = binder.forField(words);
        if (answer != Answer.GRANT) {
            bound = bound.asRequired(Texts.of("request.answer.missing"));
        }
        bound.bind("answer");
        dialog = new FormDialog<>(
                        Texts.of("request.title." + answer.name(), request.askedBy()),
                        Texts.of("request.do." + answer.name()),
                        binder,
                        typed -> {
                            switch (answer) {
                                case GRANT -> requests.grant(request, typed.answer());
                                case REFUSE -> requests.refuse(request, typed.answer());
                                case REVOKE -> requests.revoke(request, typed.answer());
                            }
                            Toasts.done(Texts.of("request.done." + answer.name(), request.askedBy()));
                            onDone.run();
                        },
                        words)
                .explained(Texts.of("request.explanation." + answer.name(), RequestCard.number(request.record())))
                .read(new Words(""));
    }

    void open() {
        dialog.open();
    }
}
