package se.samsyn.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Stream;
import se.samsyn.request.AccessRequest;
import se.samsyn.request.AccessRequestService;
import se.samsyn.request.AccessRequestState;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.SwedishTime;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** One request: who asked for what and why, where it stands, and what can be done about it. */
final class RequestCard {

    private final AccessRequestService requests;
    private final AccessRequest request;
    private final Runnable onDone;

    RequestCard(AccessRequestService requests, AccessRequest request, Runnable onDone) {
        this.requests = requests;
        this.request = request;
        this.onDone = onDone;
    }

    /** For whoever may answer it. */
    Component toAnswer() {
        var who = request.agency().isEmpty() ? request.askedBy() : request.askedBy() + ", " + request.agency();
        return switch (request.state()) {
            case ASKED ->
                card(who, answer("request.grant", AnswerDialog.Answer.GRANT, ButtonVariant.PRIMARY), refuse());
            case GRANTED -> card(who, answer("request.revoke", AnswerDialog.Answer.REVOKE, ButtonVariant.TERTIARY));
            case REFUSED, REVOKED, WITHDRAWN -> card(who);
        };
    }

    /** For whoever asked. */
    Component asked() {
        if (request.state() != AccessRequestState.ASKED) {
            return card("");
        }
        var withdraw = new Button(Texts.of("request.withdraw"), _ -> {
            requests.withdraw(request);
            Toasts.done(Texts.of("request.withdrawn"));
            onDone.run();
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return card("", withdraw);
    }

    private Component card(String who, Button... actions) {
        var head = new Div(record(request.record()), state());
        head.addClassName("s-request-head");
        var asked = Texts.of("request.askedAt", when(request.askedAt()));
        var when = new Span(who.isEmpty() ? asked : who + " · " + asked);
        when.addClassName("s-small");
        var reason = new Paragraph(request.reason());
        reason.addClassName("s-request-reason");
        var card = new ListItem(head, when, reason);
        var decidedAt = request.decidedAt();
        if (decidedAt != null && request.state() != AccessRequestState.WITHDRAWN) {
            var decided = new Span(Texts.of("request.decided", request.decidedBy(), when(decidedAt)));
            decided.addClassName("s-small");
            card.add(decided);
            if (!request.answer().isEmpty()) {
                var answer = new Paragraph(request.answer());
                answer.addClassName("s-request-reason");
                card.add(answer);
            }
        }
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("s-row");
            card.add(row);
        }
        return card;
    }

    /** By name and as a link for those who see it; otherwise only what was asked for. */
    private Component record(RecordRef record) {
        var number = number(record);
        return requests.name(record)
                .<Component>map(name -> new Anchor(record.path(), name.isBlank() ? number : name))
                .orElseGet(() -> new Span(number));
    }

    static String number(RecordRef record) {
        return Texts.of("request.record." + record.kind().name(), Long.toString(record.id()));
    }

    private Component state() {
        return new StateMark(
                switch (request.state()) {
                    case ASKED -> Tone.PARTLY;
                    case GRANTED -> Tone.GOOD;
                    case REFUSED, REVOKED -> Tone.BAD;
                    case WITHDRAWN -> Tone.UNKNOWN;
                },
                Texts.of("request.AccessRequestState." + request.state().name()));
    }

    private Button refuse() {
        return answer("request.refuse", AnswerDialog.Answer.REFUSE, ButtonVariant.TERTIARY);
    }

    private Button answer(String key, AnswerDialog.Answer answer, ButtonVariant variant) {
        var button = new Button(Texts.of(key), _ -> new AnswerDialog(requests, request, answer, onDone).open());
        button.addThemeVariants(variant);
        button.setAriaLabel(Stream.of(Texts.of(key), number(request.record()), request.askedBy())
                .reduce((all, next) -> all + ", " + next)
                .orElseThrow());
        return button;
    }

    private static String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Texts.locale())
                .format(at.atZone(SwedishTime.ZONE));
    }
}
