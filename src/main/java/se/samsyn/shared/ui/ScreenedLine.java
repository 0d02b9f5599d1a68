package se.samsyn.shared.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** One line in people's own words. Its help shares its place with the question about what stands in it. */
@Tag("vaadin-text-field")
final class ScreenedLine extends TextField {

    private final transient FieldQuestion question;

    ScreenedLine(String label) {
        super(label);
        question = FieldQuestion.at(this);
    }

    @Override
    public void setHelperText(@Nullable String text) {
        question.help(text == null ? "" : text);
    }

    @Override
    public String getHelperText() {
        return question.help();
    }
}
