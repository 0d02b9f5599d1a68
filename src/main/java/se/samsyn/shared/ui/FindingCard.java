package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import se.samsyn.shared.Finding;
import se.samsyn.shared.Input;
import se.samsyn.shared.KeepGround;

/** One question about a text: what was seen, which rule says so and why, and what to do. One rule at a time. */
public final class FindingCard extends Composite<Div> {

    /** Told what is kept and why. */
    @FunctionalInterface
    public interface Keep {
        void keep(List<Finding> findings, KeepGround ground, String reason);
    }

    /** More of the text than this on each side of what was found helps nobody to see it. */
    private static final int AROUND = 28;

    private static final int MOST_SHOWN = 3;

    private final List<Finding> findings;
    private final Keep keep;
    private final Button change;
    private final Div answer = new Div();

    /** @param all what is to be decided, of one or several rules, in the order of the text */
    public FindingCard(String text, List<Finding> all, Consumer<Finding> onChange, Keep keep) {
        this.keep = keep;
        var first = all.getFirst();
        findings =
                all.stream().filter(finding -> finding.rule() == first.rule()).toList();
        var rest = (int) all.stream().map(Finding::rule).distinct().count() - 1;
        getContent().addClassName("s-finding");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Texts.of("screening.question"));
        var title = new Paragraph(title(first));
        title.addClassName("s-finding-title");
        getContent().add(title);
        findings.stream()
                .limit(MOST_SHOWN)
                .forEach(finding ->
                        getContent().add(excerpt(Normalizer.normalize(text, Normalizer.Form.NFC), finding)));
        getContent().add(new Paragraph(why(first)));
        if (rest > 0) {
            getContent().add(new Paragraph(Texts.of("screening.more", rest)));
        }
        change = new Button(Texts.of("screening.change"), _ -> onChange.accept(first));
        change.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        getContent().add(answer);
        offer();
    }

    public void focus() {
        change.focus();
    }

    /** What a rule takes its findings for, as a sentence. */
    public static String title(Finding finding) {
        return finding.name().isEmpty()
                ? Texts.of("screening.kind." + finding.kind())
                : Texts.of("screening.own", finding.name());
    }

    private static String why(Finding finding) {
        return finding.why().isEmpty() ? Texts.of("screening.why." + finding.kind()) : finding.why();
    }

    private static Div excerpt(String text, Finding finding) {
        var start = Math.min(finding.start(), text.length());
        var end = Math.min(finding.end(), text.length());
        var from = wordFrom(text, start);
        var to = wordTo(text, end);
        var marked = new Element("mark");
        marked.setText(text.substring(start, end));
        var shown = new Div();
        shown.addClassName("s-finding-excerpt");
        shown.add(new Span((from > 0 ? "…" : "") + text.substring(from, start)));
        shown.getElement().appendChild(marked);
        shown.add(new Span(text.substring(end, to) + (to < text.length() ? "…" : "")));
        return shown;
    }

    /** Where the excerpt begins: at a word, near enough. */
    private static int wordFrom(String text, int start) {
        var from = Math.max(0, start - AROUND);
        while (from > 0 && from < start && text.charAt(from - 1) > ' ') {
            from++;
        }
        return from;
    }

    private static int wordTo(String text, int end) {
        var to = Math.min(text.length(), end + AROUND);
        while (to < text.length() && to > end && text.charAt(to) > ' ') {
            to--;
        }
        return to;
    }

    private void offer() {
        answer.removeAll();
        answer.setClassName("s-row");
        var reasons = new Button(Texts.of("screening.keep"), _ -> askWhy());
        reasons.addThemeVariants(ButtonVariant.SMALL);
        answer.add(change, reasons);
    }

    private void askWhy() {
        answer.removeAll();
        answer.setClassName("s-stack");
        var grounds = new RadioButtonGroup<KeepGround>(Texts.of("screening.ground"));
        grounds.setItems(KeepGround.values());
        grounds.setItemLabelGenerator(Texts::of);
        grounds.setRequiredIndicatorVisible(true);
        var reason = Fields.plain(Texts.of("screening.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(false);
        grounds.addValueChangeListener(event -> reason.setVisible(event.getValue() == KeepGround.OTHER));
        var done = new Button(Texts.of("screening.keep.do"), _ -> decide(grounds, reason));
        done.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var back = new Button(Texts.of("shared.cancel"), _ -> {
            offer();
            change.focus();
        });
        back.addThemeVariants(ButtonVariant.SMALL);
        var buttons = new Div(done, back);
        buttons.addClassName("s-row");
        answer.add(grounds, reason, buttons);
        // the group itself takes no focus while nothing in it is chosen
        grounds.getElement().executeJs("setTimeout(() => (this.querySelector('vaadin-radio-button') || this).focus())");
    }

    private void decide(RadioButtonGroup<KeepGround> grounds, TextField reason) {
        var ground = grounds.getValue();
        if (ground == null) {
            refuse(grounds, "screening.ground.needed");
            return;
        }
        var words = ground == KeepGround.OTHER ? Input.line(reason.getValue()) : "";
        if (ground == KeepGround.OTHER && (words.length() < 5 || words.length() > Input.NAME)) {
            refuse(reason, "screening.reason.needed");
        } else if (!FieldQuestion.screen(words).isEmpty()) {
            refuse(reason, "screening.reason.holds");
        } else {
            keep.keep(findings, ground, words);
        }
    }

    private static <C extends Component & HasValidation> void refuse(C field, String key) {
        field.setErrorMessage(Texts.of(key));
        field.setInvalid(true);
        focus(field);
    }

    private static void focus(Component field) {
        field.getElement().callJsFunction("focus");
    }
}
