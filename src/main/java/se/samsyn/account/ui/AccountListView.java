package se.samsyn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Account;
import se.samsyn.access.AccountService;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.ProofService;
import se.samsyn.access.Role;
import se.samsyn.agency.ActedForService;
import se.samsyn.agency.AgencyOption;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** Everybody who can sign in to this municipality, and what they are here. */
@Route("konton")
@Menu(title = "account.menu", order = 90, icon = "people")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "AGENCY_ADMINISTRATOR"})
class AccountListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final AccountService accounts;
    private final ActedForService agencies;
    private final AccountActions actions;
    private final Clock clock;
    private final RecordGrid<Account> grid;
    private final Div due = new Div();
    private Map<Long, String> agencyNames = Map.of();
    private Map<Who, List<Account>> places = Map.of();

    /** Somebody in one place: whoever has several roles there stands once in the list. */
    private record Who(long identity, @Nullable Long agency, boolean ended) {

        static Who of(Account account) {
            return new Who(account.identityId(), account.agencyId(), account.ended());
        }
    }

    AccountListView(AccountService accounts, ActedForService agencies, ProofService proofs, Clock clock) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.clock = clock;
        var proof = new Proof(proofs);
        this.actions = new AccountActions(accounts, proof, this::load);
        addClassName("s-page");
        setId("innehall");
        var invite = new Button(
                Texts.of("account.invite"),
                _ -> new InvitationDialog(accounts, proof, roles(), agencies.offered()).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        grid = new RecordGrid<Account>(Texts.of("account.menu"))
                .column(Texts.of("account.name"), Account::name, null)
                .width("160px", 1)
                .column(Texts.of("account.username"), Account::username, null)
                .width("180px", 0)
                .column(Texts.of("account.role"), this::roles, null)
                .width("280px", 3)
                .component(Texts.of("account.state"), this::state, null)
                .width("120px", 0)
                .menu(actions::menu)
                .compact(account -> List.of(
                        new Span(account.name()), SmallText.of(roles(account)), state(account), actions.menu(account)));
        add(
                new PageHeader(Texts.of("account.menu"))
                        .facts(Texts.of("account.facts"))
                        .actions(invite),
                due,
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
                    agencyNames = agencies.all().stream()
                            .collect(Collectors.toMap(option -> option.id().value(), AgencyOption::name));
                    var rows = accounts.list();
                    places = rows.stream()
                            .collect(Collectors.groupingBy(Who::of, LinkedHashMap::new, Collectors.toList()));
                    showDue(rows);
                    return places.values().stream().map(List::getFirst).toList();
                },
                () -> new EmptyState(Texts.of("account.none"), Texts.of("account.none.why")));
    }

    private void showDue(List<Account> rows) {
        due.removeAll();
        var today = LocalDate.now(clock);
        var asked = rows.stream().filter(account -> account.isDue(today)).toList();
        if (!asked.isEmpty()) {
            due.add(new DueAccounts(asked, this::role, actions));
        }
    }

    private static List<Role> roles() {
        var caller = CurrentCaller.get();
        var all = caller.is(Role.COORDINATOR) || caller.is(Role.ADMINISTRATOR);
        return Stream.of(Role.values())
                .filter(role -> all || role.isForAgency())
                .filter(role -> caller.is(Role.ADMINISTRATOR) || !role.isGivenByAdministrators())
                .toList();
    }

    private String role(Account account) {
        return placed(Texts.of(account.role()), account);
    }

    private String roles(Account account) {
        return placed(
                places.getOrDefault(Who.of(account), List.of(account)).stream()
                        .map(Account::role)
                        .sorted()
                        .map(Texts::of)
                        .collect(Collectors.joining(", ")),
                account);
    }

    private String placed(String role, Account account) {
        return role
                + Optional.ofNullable(account.agencyId())
                        .map(id -> ", " + agencyNames.getOrDefault(id, Texts.of("shared.unknown")))
                        .orElse("");
    }

    private Component state(Account account) {
        if (account.ended()) {
            return new StateMark(Tone.UNKNOWN, Texts.of("account.ended"));
        }
        return places.getOrDefault(Who.of(account), List.of(account)).stream()
                        .allMatch(place -> place.isResting(LocalDate.now(clock)))
                ? new StateMark(Tone.PARTLY, Texts.of("account.resting"))
                : new StateMark(Tone.GOOD, Texts.of("account.active"));
    }
}
