package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.RuleViolation;

/**
 * A form around a record: one column, labels above, errors at the field and in a summary, saved with Ctrl-Enter. What
 * was typed is never lost: a refused save leaves every field as it is, and where somebody else saved meanwhile, the two
 * are laid side by side for the user to choose from.
 *
 * @param <D> the data that the form edits
 */
@StyleSheet("context://_static/form.css")
public final class RecordForm<D> extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(RecordForm.class);

    private final Binder<D> binder;
    private final Consumer<D> onSave;
    private final Div messages = new Div();
    private final Div fields = new Div();
    private final Div asked = new Div();
    private final Button save;
    private final Div actions = new Div();
    private final Map<HasValue<?, ?>, @Nullable Object> asRead = new HashMap<>();
    private final UnsavedChanges unsaved = new UnsavedChanges(this, this::isChanged);
    private @Nullable Supplier<D> reload;
    private @Nullable WhyField why;

    /**
     * @param binder bound to the fields by the names of the record's components
     * @param saveLabel what the button does, as a verb
     * @param onSave carries it out; may throw {@link RuleViolation} and {@link OptimisticLockingFailureException}
     */
    public RecordForm(Binder<D> binder, String saveLabel, Consumer<D> onSave) {
        this.binder = binder;
        this.onSave = onSave;
        getContent().addClassName("s-stack");
        fields.addClassName("s-form");
        save = new Button(saveLabel, _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        actions.addClassName("s-form-actions");
        actions.add(save);
        getContent().add(messages, fields, asked, actions);
        Fields.markOptional(getContent());
        // a field tells its value when it loses the focus, which a shortcut does not take from it
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        binder.addValueChangeListener(_ -> unsaved.tell());
        // what a form proposes from the start is not the user's work
        addAttachListener(_ -> rememberNew());
    }

    public RecordForm<D> fields(Component... components) {
        fields.add(components);
        return this;
    }

    public RecordForm<D> secondary(Component... components) {
        actions.add(components);
        return this;
    }

    /**
     * Says how to read the record as it is stored now, for the case that somebody else saved meanwhile. The supplier
     * also has to make the next save one against the newer version.
     */
    public RecordForm<D> onConflict(Supplier<D> current) {
        this.reload = current;
        return this;
    }

    /** Asks why, for the history of what is changed; nobody has to say. */
    public RecordForm<D> asksWhy() {
        why = new WhyField();
        why.onChange(unsaved::tell);
        asked.addClassName("s-form");
        asked.add(why);
        return this;
    }

    /** Where a change answers somebody: what is said to them is why it is changed. Comes after {@link #asksWhy}. */
    public RecordForm<D> answers(FormNote.Reply reply) {
        save.setText(reply.save());
        Objects.requireNonNull(why).call(reply.words(), reply.help());
        return this;
    }

    /** Where what it does cannot be undone. */
    RecordForm<D> destroys() {
        save.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    public void read(D data) {
        messages.removeAll();
        binder.readRecord(data);
        if (why != null) {
            why.clear();
        }
        remember();
    }

    /** For a form in a dialog, which then closes without a question only where nothing was typed; has a way to cancel. */
    public RecordForm<D> in(Dialog dialog) {
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(_ -> leave(dialog::close));
        return secondary(new Button(Texts.of("shared.cancel"), _ -> leave(dialog::close)));
    }

    /** Says why something else than saving could not be done. */
    void refuse(String why) {
        messages.removeAll();
        say(new ErrorNote(Texts.of("shared.notDone"), why));
    }

    /** Closes what the form stands in, unless something was typed that the user would rather keep. */
    private void leave(Runnable close) {
        unsaved.close(close);
    }

    private boolean isChanged() {
        return (why != null && !why.isEmpty())
                || binder.getFields()
                        .anyMatch(field ->
                                asRead.containsKey(field) && !Objects.equals(asRead.get(field), field.getValue()));
    }

    private void rememberNew() {
        binder.getFields()
                .filter(field -> !asRead.containsKey(field))
                .forEach(field -> asRead.put(field, field.getValue()));
    }

    private void remember() {
        binder.getFields().forEach(field -> asRead.put(field, field.getValue()));
    }

    private void save() {
        messages.removeAll();
        try {
            var data = binder.writeRecord();
            if (FieldQuestion.isSettled(getContent())) {
                unsaved.saving(() -> FieldQuestion.answered(getContent(), () -> {
                    WhyField.during(why, () -> onSave.accept(data));
                    remember();
                }));
            } else {
                messages.add(new ErrorNote(Texts.of("shared.notSaved"), Texts.of("screening.open")));
            }
        } catch (ValidationException e) {
            messages.add(new ErrorSummary(e));
        } catch (RuleViolation e) {
            show(e);
        } catch (OptimisticLockingFailureException e) {
            if (reload == null) {
                throw e;
            }
            resolve(reload);
        } catch (NoSuchElementException e) {
            say(new ErrorNote(Texts.of("shared.notSaved"), Texts.of("shared.gone")));
        } catch (DataAccessException | TransactionException e) {
            LOG.error("A form could not be saved", e);
            say(new ErrorNote(Texts.of("shared.notSaved"), Texts.of("shared.notSaved.database")));
        } finally {
            save.setEnabled(true);
        }
    }

    private void resolve(Supplier<D> current) {
        try {
            ConflictDialog.open(binder, asRead, current.get());
            remember();
        } catch (NoSuchElementException e) {
            say(new ErrorNote(Texts.of("shared.notSaved"), Texts.of("shared.gone")));
        }
    }

    private void show(RuleViolation violation) {
        if (violation.key().equals("screening.undecided") && FieldQuestion.ask(getContent())) {
            messages.add(new ErrorNote(Texts.of("shared.notSaved"), Texts.of("screening.open")));
            return;
        }
        var text = Texts.of(violation.key(), violation.parameters());
        var field = field(violation.field());
        if (field.isPresent() && field.get() instanceof com.vaadin.flow.component.HasValidation invalid) {
            invalid.setErrorMessage(text);
            invalid.setInvalid(true);
            messages.add(new ErrorNote(Texts.of("shared.notSaved"), text));
            focus(field.get());
        } else {
            say(new ErrorNote(Texts.of("shared.notSaved"), text));
        }
    }

    private Optional<HasValue<?, ?>> field(String name) {
        return why != null && name.equals(ChangeReason.FIELD)
                ? Optional.of(why.field())
                : binder.getBinding(name).map(binding -> binding.getField());
    }

    /** Takes the user to a field, wherever on the page it is; a field of several inputs is its first. */
    static void focus(HasValue<?, ?> field) {
        if (!(field instanceof Component component)) {
            return;
        }
        component.getParent().ifPresent(RecordForm::unfold);
        if (field instanceof com.vaadin.flow.component.Focusable<?> focusable) {
            focusable.focus();
        } else {
            component.getElement().executeJs("const input = this.querySelector('input'); if (input) input.focus()");
        }
        component.getElement().executeJs("this.scrollIntoView({ block: 'center' })");
    }

    private static void unfold(Component around) {
        if (around instanceof Details details) {
            details.setOpened(true);
        }
        around.getParent().ifPresent(RecordForm::unfold);
    }

    /** What is said above the form is no use below it. */
    private void say(Component note) {
        messages.add(note);
        messages.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
    }
}
