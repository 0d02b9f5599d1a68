package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Asks before something typed is left behind: by a link, by the browser's back, by closing what it stands in, and, in
 * the browser's own words, when the tab is closed or loaded anew. Guards what it is given for as long as that stands on
 * a page.
 */
public final class UnsavedChanges {

    /** The browser asks too: what it is told last, and what is being typed that the server has not heard of yet. */
    private static final String WATCH = """
            const form = this;
            form.samsynChanged = $0;
            if (form.samsynWatched) return;
            form.samsynWatched = true;
            const leave = (event) => {
              if (!form.isConnected) removeEventListener('beforeunload', leave);
              else if (!window.samsynLeaving && (form.samsynTyped || form.samsynChanged)) event.preventDefault();
            };
            addEventListener('beforeunload', leave);
            """;

    /** Those that stand open in one browser window. */
    private static final class Open {
        private final Set<UnsavedChanges> guards = new LinkedHashSet<>();
    }

    private final Component owner;
    private final BooleanSupplier changed;
    private Registration leaving = () -> {};
    private boolean typed;
    private boolean settled;
    private boolean told;

    /** @param changed whether what the owner holds is not as it was when it was opened or saved last */
    public UnsavedChanges(Component owner, BooleanSupplier changed) {
        this.owner = owner;
        this.changed = changed;
        // in a field that has not been left yet nothing has changed for the server
        owner.getElement()
                .addEventListener("input", _ -> typed = true)
                .setFilter("!element.samsynTyped && (element.samsynTyped = true)");
        owner.getElement()
                .addEventListener("focusout", _ -> typed = false)
                .setFilter("element.samsynTyped && !(element.samsynTyped = false)");
        owner.addAttachListener(event -> attach(event.getUI()));
        owner.addDetachListener(event -> {
            leaving.remove();
            open(event.getUI()).guards.remove(this);
        });
    }

    /**
     * Does what leads away from the page by another way than a link, such as signing out: at once, or when the user says
     * so.
     */
    public static void leave(UI ui, Runnable action) {
        if (open(ui).guards.stream().noneMatch(UnsavedChanges::isThere)) {
            action.run();
        } else {
            ask(() -> {
                ui.getPage().executeJs("window.samsynLeaving = true");
                action.run();
            });
        }
    }

    /** Closes what the owner stands in: at once, or when the user says so. */
    public void close(Runnable action) {
        if (isThere()) {
            ask(action);
        } else {
            action.run();
        }
    }

    /** Saves; what that leads to asks nothing. Where it fails, it is as if nothing had been tried. */
    void saving(Runnable save) {
        settled = true;
        typed = false;
        tell();
        try {
            save.run();
        } finally {
            settled = false;
            tell();
        }
    }

    /** Lets the browser know how it is by now. */
    public void tell() {
        var now = isThere();
        if (now != told && owner.isAttached()) {
            told = now;
            // the page's own calls keep their order: one that leads elsewhere may come next
            owner.getUI()
                    .ifPresent(ui -> ui.getPage()
                            .executeJs(
                                    "if ($0) { $0.samsynChanged = $1; $0.samsynTyped = false }",
                                    owner.getElement(),
                                    now));
        }
    }

    private boolean isThere() {
        return !settled && owner.isAttached() && (typed || changed.getAsBoolean());
    }

    private void attach(UI ui) {
        typed = false;
        told = isThere();
        owner.getElement().executeJs(WATCH, told);
        leaving = ui.addBeforeLeaveListener(this::leave);
        open(ui).guards.add(this);
    }

    private void leave(BeforeLeaveEvent event) {
        if (isThere()) {
            var action = event.postpone();
            ask(
                    () -> {
                        settled = true;
                        action.proceed();
                    },
                    action::cancel);
        }
    }

    private static void ask(Runnable leave) {
        ask(leave, () -> {});
    }

    /** @param stay lets go of what the browser waits for: it would go nowhere else before */
    private static void ask(Runnable leave, Runnable stay) {
        var dialog = new Dialog(Texts.of("shared.unsaved.title"));
        dialog.setWidth("min(480px, 94vw)");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(Texts.of("shared.unsaved.explanation")));
        dialog.addDialogCloseActionListener(_ -> {
            dialog.close();
            stay.run();
        });
        var edit = new Button(Texts.of("shared.unsaved.stay"), _ -> {
            dialog.close();
            stay.run();
        });
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        edit.setAutofocus(true);
        var go = new Button(Texts.of("shared.unsaved.leave"), _ -> {
            dialog.close();
            leave.run();
        });
        dialog.getFooter().add(edit, go);
        dialog.open();
    }

    private static Open open(UI ui) {
        var open = ComponentUtil.getData(ui, Open.class);
        if (open == null) {
            open = new Open();
            ComponentUtil.setData(ui, Open.class, open);
        }
        return open;
    }
}
