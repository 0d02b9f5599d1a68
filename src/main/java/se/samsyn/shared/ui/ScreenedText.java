package se.samsyn.shared.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/** Running text in people's own words. Its help shares its place with the question about what stands in it. */
@Tag("vaadin-text-area")
final class ScreenedText extends TextArea {

    private final transient FieldQuestion question;

    ScreenedText(String label) {
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
