package se.samsyn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samsyn.access.Account;
import se.samsyn.access.AccountService;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** Everybody who can sign in to this municipality, and what they are here. */
@Route("konton")
@Menu(title = "account.menu", order = 90)
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class AccountListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final AccountService accounts;
    private final AgencyService agencies;
    private final RecordGrid<Account> grid;
    private Map<Long, String> agencyNames = Map.of();

    AccountListView(AccountService accounts, AgencyService agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
        addClassName("s-page");
        setId("innehall");
        var invite = new Button(Texts.of("account.invite"), _ -> new InvitationDialog(accounts, options()).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        grid = new RecordGrid<Account>(Texts.of("account.menu"))
                .column(Texts.of("account.name"), Account::name, null)
                .column(Texts.of("account.username"), Account::username, null)
                .column(Texts.of("account.role"), this::role, null)
                .component(Texts.of("account.state"), AccountListView::state, null)
                .component("", this::end, null)
                .compact(account ->
                        List.of(new Span(account.name()), small(role(account)), state(account), end(account)));
        add(
                new PageHeader(Texts.of("account.menu"))
                        .facts(Texts.of("account.facts"))
                        .actions(invite),
                grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("account.menu") + " · Samsyn";
    }

    private void load() {
        grid.load(
                () -> {
                    agencyNames = options().stream()
                            .collect(Collectors.toMap(option -> option.id().value(), AgencyOption::name));
                    return accounts.list();
                },
                () -> new EmptyState(Texts.of("account.none"), Texts.of("account.none.why")));
    }

    /** An administrator who is nothing else sees no agencies, and can invite nobody to act for one. */
    private List<AgencyOption> options() {
        return CurrentCaller.get().mayEdit() ? agencies.options() : List.of();
    }

    private String role(Account account) {
        return Texts.of(account.role())
                + Optional.ofNullable(account.agencyId())
                        .map(id -> ", " + agencyNames.getOrDefault(id, Texts.of("shared.unknown")))
                        .orElse("");
    }

    private static Component state(Account account) {
        return account.ended()
                ? new StateMark(Tone.UNKNOWN, Texts.of("account.ended"))
                : new StateMark(Tone.GOOD, Texts.of("account.active"));
    }

    private Component end(Account account) {
        if (account.ended() || account.identityId() == CurrentCaller.get().identityId()) {
            return new Span();
        }
        var button = new Button(Texts.of("shared.end"), _ -> confirm(account));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.of("account.endOf", account.name()));
        return button;
    }

    private void confirm(Account account) {
        var dialog = new ConfirmDialog(
                Texts.of("account.endOf", account.name()),
                Texts.of("account.end.explanation"),
                Texts.of("shared.end"),
                _ -> end(account.identityId()));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("shared.cancel"));
        dialog.open();
    }

    private void end(long identityId) {
        try {
            accounts.end(identityId);
            Toasts.done(Texts.of("account.ended.done"));
        } catch (RuleViolation e) {
            Toasts.done(Texts.of(e.key(), e.parameters()));
        }
        load();
    }

    private static Span small(String text) {
        var span = new Span(text);
        span.addClassName("s-small");
        return span;
    }
}
