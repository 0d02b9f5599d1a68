package se.samsyn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import se.samsyn.access.Account;
import se.samsyn.access.AccountService;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.OneTimeLink;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What can be done with somebody's account, each asked about first. */
final class AccountActions {

    private final AccountService accounts;
    private final Proof proof;
    private final Runnable done;

    AccountActions(AccountService accounts, Proof proof, Runnable done) {
        this.accounts = accounts;
        this.proof = proof;
        this.done = done;
    }

    /** What the caller may do with it; nothing to press where that is nothing. */
    Component menu(Account account) {
        var caller = CurrentCaller.get();
        var menu = new ActionMenu(Texts.of("account.actionsOf", account.name()));
        if (account.mayGetPasswordFrom(caller)) {
            menu.add(Texts.of("account.newPassword"), () -> newPassword(account));
        }
        if (account.mayBeResetBy(caller)) {
            menu.add(
                    Texts.of("account.ask.resetFactor"),
                    () -> ask(
                            "resetFactor",
                            account,
                            "account.resetFactor.done",
                            () -> accounts.resetSecondFactor(account.identityId())));
        }
        if (account.mayBeEndedBy(caller)) {
            menu.add(
                    Texts.of("account.ask.end"),
                    () -> ask("end", account, "account.ended.done", () -> accounts.end(account.identityId())));
        }
        return account.mayBeEndedBy(caller) || account.mayBeResetBy(caller) ? menu : new Span();
    }

    void confirm(Account account) {
        attempt(() -> accounts.confirm(account.membershipId()), "account.confirmed");
    }

    private void newPassword(Account account) {
        attempt(() -> show(account, accounts.newPasswordFor(account.identityId())));
    }

    private static void show(Account account, OneTimeLink link) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("account.newPasswordFor", account.name()));
        dialog.setWidth("min(520px, 94vw)");
        dialog.add(new OneTimeLinkShown(link));
        dialog.getFooter().add(new Button(Texts.of("shared.close"), _ -> dialog.close()));
        dialog.open();
    }

    /** @param what the action, whose texts name it, ask and explain */
    private void ask(String what, Account account, String doneKey, Runnable action) {
        var dialog = new ConfirmDialog(
                Texts.of("account.ask." + what + ".title", account.name()),
                Texts.of("account.ask." + what + ".explanation"),
                Texts.of("account.ask." + what),
                _ -> attempt(action, doneKey));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("shared.cancel"));
        dialog.open();
    }

    private void attempt(Runnable action, String doneKey) {
        attempt(() -> {
            action.run();
            Toasts.done(Texts.of(doneKey));
        });
    }

    /** What is refused is told; who has not shown lately who they are is asked first. */
    private void attempt(Runnable action) {
        proof.before(
                () -> {
                    try {
                        action.run();
                    } catch (RuleViolation e) {
                        Toasts.done(Texts.of(e.key(), e.parameters()));
                    }
                },
                done);
    }
}
