package se.samsyn.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import se.samsyn.shared.Input;

/** A day between two, which it says itself where one beyond them is chosen; of years that can be meant, where nothing else is said. */
final class DayField extends DatePicker {

    DayField(String label) {
        super(label);
        setMin(Input.FIRST_DAY);
        setMax(Input.LAST_DAY);
    }

    @Override
    public void setMin(LocalDate first) {
        super.setMin(first);
        say();
    }

    @Override
    public void setMax(LocalDate last) {
        super.setMax(last);
        say();
    }

    private void say() {
        setI18n(Fields.dateTexts(Texts.locale())
                .setMinErrorMessage(Texts.of("shared.date.from", String.valueOf(getMin())))
                .setMaxErrorMessage(Texts.of("shared.date.to", String.valueOf(getMax()))));
    }
}
