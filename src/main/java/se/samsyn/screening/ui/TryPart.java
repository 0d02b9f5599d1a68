package se.samsyn.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.text.Normalizer;
import java.util.List;
import se.samsyn.screening.ScreeningService;
import se.samsyn.shared.Finding;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FindingCard;
import se.samsyn.shared.ui.Texts;

/** A text to try the rules on; it is looked through and forgotten. */
final class TryPart extends Composite<Div> {

    private final transient ScreeningService screening;
    private final TextArea text = Fields.plainText(Texts.of("screening.try.text"));
    private final Div result = new Div();

    TryPart(ScreeningService screening) {
        this.screening = screening;
        getContent().addClassNames("s-stack", "s-try");
        text.setHelperText(Texts.of("screening.try.help"));
        text.setMinRows(3);
        text.setMaxRows(12);
        text.setWidthFull();
        text.setMaxWidth("72ch");
        result.getElement().setAttribute("aria-live", "polite");
        result.addClassName("s-stack");
        getContent().add(text, new Button(Texts.of("screening.try.do"), _ -> look()), result);
    }

    private void look() {
        result.removeAll();
        var typed = Normalizer.normalize(text.getValue(), Normalizer.Form.NFC);
        if (typed.length() > Input.TEXT) {
            text.setErrorMessage(Texts.of("shared.tooLong", Input.TEXT));
            text.setInvalid(true);
            return;
        }
        text.setInvalid(false);
        var findings = screening.findings(typed);
        if (findings.isEmpty()) {
            result.add(new Paragraph(Texts.of("screening.try.none")));
            return;
        }
        var list = new UnorderedList();
        findings.forEach(finding -> list.add(
                new ListItem(new Span(FindingCard.title(finding) + ": "), new Span("”" + finding.excerpt() + "”"))));
        result.add(new Paragraph(Texts.of("screening.try.some", findings.size())), marked(typed, findings), list);
    }

    private static Paragraph marked(String typed, List<Finding> findings) {
        var shown = new Paragraph();
        shown.addClassName("s-finding-excerpt");
        var at = 0;
        for (var finding : findings) {
            if (finding.end() > at) {
                var start = Math.max(at, finding.start());
                shown.add(new Span(typed.substring(at, start)));
                var mark = new Element("mark");
                mark.setText(typed.substring(start, finding.end()));
                shown.getElement().appendChild(mark);
                at = finding.end();
            }
        }
        shown.add(new Span(typed.substring(at)));
        return shown;
    }
}
