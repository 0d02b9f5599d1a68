package se.samsyn.shared.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.converter.Converter;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.samsyn.shared.Input;

/**
 * The fields of forms. None cuts off what is pasted into it: a text that is too long stays, with a message, for the user
 * to shorten. Every text field of the program is made here, so that none is left out when texts are looked through for
 * personal data.
 */
public final class Fields {

    private Fields() {}

    /** One line in people's own words, looked through as it is left. */
    public static TextField line(String label) {
        return new ScreenedLine(label);
    }

    /** One line that holds no words of their own: a code, an address, a figure. Not looked through. */
    public static TextField plain(String label) {
        return new TextField(label);
    }

    /** As {@link #plain}, of several lines. */
    public static TextArea plainText(String label) {
        return new TextArea(label);
    }

    /** Running text, looked through as it is left; grows with what is written. */
    public static TextArea text(String label) {
        var field = new ScreenedText(label);
        field.setMinRows(3);
        field.setMaxRows(14);
        return field;
    }

    /** Several names, one a line; bind it with {@link #asLines()}. */
    public static TextArea lines(String label, String help) {
        return lines(new ScreenedText(label), help);
    }

    /** As {@link #lines}, not looked through. */
    public static TextArea plainLines(String label, String help) {
        return lines(plainText(label), help);
    }

    private static TextArea lines(TextArea field, String help) {
        field.setMinRows(2);
        field.setMaxRows(8);
        field.setHelperText(help);
        return field;
    }

    public static Converter<String, List<String>> asLines() {
        return Converter.from(text -> Result.ok(text.lines().toList()), lines -> String.join("\n", lines));
    }

    /**
     * A day, typed as 2026-11-22, 20261122 or 22/11, or chosen in a calendar whose weeks are Swedish and numbered. What is
     * earlier than its {@code min} or later than its {@code max} is refused with what it may be.
     */
    public static DatePicker date(String label) {
        var field = new DayField(label);
        field.setLocale(Texts.locale());
        field.setPlaceholder(Texts.of("shared.date.format"));
        field.setWeekNumbersVisible(true);
        // who types is not interrupted by a calendar that takes the next Tab; it opens by its button or the down key
        field.setAutoOpen(false);
        return field;
    }

    /** A time of day, typed or chosen by the half hour. */
    public static TimePicker time(String label) {
        var field = new TimePicker(label);
        field.setLocale(Texts.locale());
        field.setStep(Duration.ofMinutes(30));
        field.setClearButtonVisible(true);
        field.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(Texts.of("shared.time.wrong")));
        return field;
    }

    /** A whole number from one to another, both included, which the field says itself. */
    public static IntegerField between(IntegerField field, int least, int most) {
        var range = Texts.of("shared.number.between", least, most);
        field.setMin(least);
        field.setMax(most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        return field;
    }

    /** Has the fields of a form say where nothing needs to be filled in. */
    public static void markOptional(HasStyle form) {
        form.getStyle().set("--s-optional", "\" · " + Texts.of("shared.optional") + "\"");
    }

    /** A name that has to be there and has at most {@value Input#NAME} characters. */
    public static Validator<String> name() {
        return (text, context) -> text == null || text.isBlank()
                ? ValidationResult.error(Texts.of("shared.required"))
                : atMost(Input.NAME).apply(text, context);
    }

    public static Validator<String> atMost(int length) {
        return Validator.from(
                text -> text == null || text.strip().length() <= length, Texts.of("shared.tooLong", length));
    }

    static DatePickerI18n dateTexts(Locale locale) {
        // the calendar's week begins on Sunday, whatever day it shows first
        var sundayFirst = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyyMMdd", "d/M", "d/M yyyy", "d/M-yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setToday(Texts.of("shared.date.today"))
                .setCancel(Texts.of("shared.cancel"))
                .setBadInputErrorMessage(Texts.of("shared.date.wrong"))
                .setRequiredErrorMessage(Texts.of("shared.required"));
    }
}
