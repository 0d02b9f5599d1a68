package se.samsyn.account.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samsyn.access.OwnAccountService;
import se.samsyn.access.ProofService;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;

/** Everybody's own account: who one is, the password, the second step, and where one is signed in. */
@Route("konto")
@RolesAllowed({
    "DIRECTOR",
    "COORDINATOR",
    "MEMBER",
    "AGENCY_ADMINISTRATOR",
    "READER",
    "ADMINISTRATOR",
    "DATA_PROTECTION_OFFICER"
})
class OwnAccountView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final OwnAccountService service;
    private final Proof proof;

    OwnAccountView(OwnAccountService service, ProofService proof) {
        this.service = service;
        this.proof = new Proof(proof);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var account = service.get();
        add(
                new PageHeader(Texts.of("account.own")).facts(account.name() + " · " + account.username()),
                new SecondFactorPart(service, proof),
                new PasswordPart(service, account),
                new EmailPart(service, proof, account),
                new SessionsPart(service, proof));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("account.own"));
    }
}
