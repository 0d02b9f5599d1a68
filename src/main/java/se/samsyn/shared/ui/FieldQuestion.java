package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.di.Instantiator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.shared.Finding;
import se.samsyn.shared.KeepGround;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.TextScreener;

/**
 * Looks through what was typed in a field as it is left, asks at the field about what looks like personal data, and
 * remembers the answers until the text is written. What the program itself puts into a field stands in the registry
 * already; where it does not, the service refuses it, and the question is asked then.
 */
public final class FieldQuestion {

    private static final Logger LOG = LoggerFactory.getLogger(FieldQuestion.class);

    private final TextFieldBase<?, String> field;
    private final Div help = new Div();
    private final Div place = new Div();
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private List<Finding> open = List.of();

    private FieldQuestion(TextFieldBase<?, String> field) {
        this.field = field;
        // there from the start, so that what comes into it is read out
        place.getElement().setAttribute("aria-live", "polite");
        field.setHelperComponent(new Div(help, place));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask();
            } else {
                show(List.of());
            }
        });
        ComponentUtil.setData(field, FieldQuestion.class, this);
    }

    static FieldQuestion at(TextFieldBase<?, String> field) {
        return new FieldQuestion(field);
    }

    void help(String text) {
        help.setText(text);
    }

    String help() {
        return help.getText();
    }

    /** Whether no field in a part of the page waits for an answer; otherwise the first that does gets the focus. */
    public static boolean isSettled(Component part) {
        var waiting = under(part).filter(FieldQuestion::isOpen).findFirst();
        waiting.ifPresent(FieldQuestion::focus);
        return waiting.isEmpty();
    }

    /** Writes with the answers that were given in a part of the page. */
    public static void answered(Component part, Runnable writing) {
        KeptFindings.during(answers(part), writing);
    }

    /** The answers that were given in a part of the page. */
    public static List<Kept> answers(Component part) {
        return under(part).flatMap(question -> question.kept.values().stream()).toList();
    }

    /** Asks about everything in a part of the page that no answer has been given to; whether there is anything. */
    public static boolean ask(Component part) {
        var questions = under(part).toList();
        questions.forEach(FieldQuestion::ask);
        return !isSettled(part);
    }

    static Stream<FieldQuestion> under(Component part) {
        var own = Optional.ofNullable(ComponentUtil.getData(part, FieldQuestion.class));
        return Stream.concat(own.stream(), part.getChildren().flatMap(FieldQuestion::under));
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    private void ask() {
        show(screen(field.getValue()).stream()
                .filter(finding -> !kept.containsKey(finding.key()))
                .toList());
    }

    /** For what is no field's text. */
    public static List<Finding> screen(String text) {
        try {
            return Instantiator.get(UI.getCurrent())
                    .getOrCreate(TextScreener.class)
                    .findings(text);
        } catch (DataAccessException | TransactionException e) {
            // the service looks again when the text is written
            LOG.error("A text could not be looked through", e);
            return List.of();
        }
    }

    private void show(List<Finding> findings) {
        open = findings;
        place.removeAll();
        if (!findings.isEmpty()) {
            place.add(new FindingCard(field.getValue(), findings, this::change, this::keep));
        }
        field.getElement().getClassList().set("s-asked", !findings.isEmpty());
    }

    private void focus() {
        place.getChildren()
                .filter(FindingCard.class::isInstance)
                .map(FindingCard.class::cast)
                .forEach(FindingCard::focus);
    }

    private void change(Finding finding) {
        field.focus();
        field.getElement()
                .executeJs(
                        "this.inputElement && this.inputElement.setSelectionRange($0, $1)",
                        finding.start(),
                        finding.end());
    }

    private void keep(List<Finding> findings, KeepGround ground, String reason) {
        findings.forEach(finding -> kept.put(finding.key(), Kept.of(finding, ground, reason)));
        ask();
        if (isOpen()) {
            focus();
        } else {
            place.add(new KeptNote(ground, reason, () -> {
                findings.forEach(finding -> kept.remove(finding.key()));
                ask();
            }));
            field.focus();
        }
    }
}
