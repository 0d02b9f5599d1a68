package se.samsyn.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import se.samsyn.access.OwnAccountService;
import se.samsyn.shared.ui.Texts;

/** Makes new recovery codes, and shows them once. */
final class RecoveryCodesDialog extends Dialog {

    RecoveryCodesDialog(OwnAccountService service, Proof proof, Runnable done) {
        setHeaderTitle(Texts.of("account.codes.make"));
        setWidth("min(480px, 94vw)");
        var make = new Button(Texts.of("account.codes.make"), _ -> proof.before(() -> show(service, done), () -> {}));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        // who has none has none to lose, but may not know what they are for
        var first = service.get().recoveryCodes() == 0;
        add(new Paragraph(Texts.of(first ? "account.codes.explanation" : "account.codes.make.explanation")));
        getFooter().add(make, new Button(Texts.of("shared.cancel"), _ -> close()));
    }

    private void show(OwnAccountService service, Runnable done) {
        var codes = new UnorderedList();
        codes.addClassName("s-codes");
        service.newRecoveryCodes().forEach(code -> codes.add(new ListItem(code)));
        removeAll();
        getFooter().removeAll();
        add(new Paragraph(Texts.of("account.codes.once")), codes);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        getFooter().add(new Button(Texts.of("account.codes.kept"), _ -> {
            close();
            done.run();
        }));
    }
}
