package se.samsyn.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import se.samsyn.access.Account;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Texts;

/** Those of whom nobody has said for a year that they still belong: to be confirmed, or ended. */
final class DueAccounts extends Composite<Div> {

    DueAccounts(List<Account> accounts, Function<Account, String> role, AccountActions actions) {
        var table = new DataTable(
                Texts.of("account.due"),
                List.of(Texts.of("account.name"), Texts.of("account.role"), Texts.of("account.due.since"), ""));
        accounts.forEach(account -> {
            var confirm = new Button(Texts.of("account.due.confirm"), _ -> actions.confirm(account));
            confirm.addThemeVariants(ButtonVariant.SMALL);
            confirm.setAriaLabel(Texts.of("account.due.confirmOf", account.name()));
            table.row(
                    new Span(account.name()),
                    new Span(role.apply(account)),
                    new Span(Dates.exact(account.confirmedOn())),
                    new Div(confirm, actions.menu(account)));
        });
        getContent()
                .add(new PageSection(
                        Texts.of("account.due"), new Paragraph(Texts.of("account.due.explanation")), table));
    }
}
