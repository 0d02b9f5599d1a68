package se.samsyn.release;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Identities;
import se.samsyn.access.Role;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.ui.Texts;

/**
 * Gives a demonstration one request for public documents to try: a draft, with an initiative and some of
 * what belongs to it. Made by the program itself, once, when it already answers.
 */
@Component
class DemonstrationRelease {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRelease.class);

    /** Work against welfare crime, of which some is shared with few. */
    private static final long INITIATIVE = 7;

    private static final int MOST = 12;

    private final Identities identities;
    private final ReleaseService releases;
    private final InitiativeService initiatives;
    private final RecordSearch search;
    private final Texts texts;
    private final Clock clock;

    DemonstrationRelease(
            Identities identities,
            ReleaseService releases,
            InitiativeService initiatives,
            RecordSearch search,
            Texts texts,
            Clock clock) {
        this.identities = identities;
        this.releases = releases;
        this.initiatives = initiatives;
        this.search = search;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread.ofVirtual().name("demonstration-release").start(this::make);
        }
    }

    private void make() {
        try {
            identities.demonstrationPeople().stream()
                    .filter(person -> person.role() == Role.COORDINATOR)
                    .findFirst()
                    .map(person ->
                            identities.loadUserByUsername(person.username()).caller())
                    .ifPresent(this::makeAs);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The demonstration's request could not be made", e);
        }
    }

    /** Unless there is one already. */
    void makeAs(Caller caller) {
        CurrentCaller.call(caller, () -> {
            if (releases.list().isEmpty()) {
                initiatives.options().stream()
                        .filter(option -> option.id().value() == INITIATIVE)
                        .findFirst()
                        .ifPresent(option -> releases.pick(
                                releases.create(data()),
                                search.of(option.id()).stream().limit(MOST).toList()));
            }
            return true;
        });
    }

    private ReleaseData data() {
        return new ReleaseData(
                texts.getTranslation("release.demonstration.reference", Texts.SWEDISH),
                LocalDate.now(clock),
                texts.getTranslation("release.demonstration.askedFor", Texts.SWEDISH));
    }
}
