package se.samsyn.picture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import se.samsyn.shared.ui.Texts;

/**
 * Gives a demonstration two editions to open and compare. They are frozen by the program itself, from the demonstration's
 * records, so that they are always what this version would freeze; and only once, when the program already answers, so
 * that no start waits for them.
 */
@Component
class DemonstrationEditions {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationEditions.class);

    /** How long each of the two periods is. */
    private static final int MONTHS = 4;

    private final Identities identities;
    private final EditionService editions;
    private final Texts texts;
    private final Clock clock;

    DemonstrationEditions(Identities identities, EditionService editions, Texts texts, Clock clock) {
        this.identities = identities;
        this.editions = editions;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread.ofVirtual().name("demonstration-editions").start(this::freeze);
        }
    }

    private void freeze() {
        try {
            identities.demonstrationPeople().stream()
                    .filter(person -> person.role() == Role.DIRECTOR)
                    .findFirst()
                    .map(person ->
                            identities.loadUserByUsername(person.username()).caller())
                    .ifPresent(this::freezeAs);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The demonstration's editions could not be frozen", e);
        }
    }

    /** Freezes two periods that follow on each other, unless anything has been frozen before. */
    void freezeAs(Caller caller) {
        CurrentCaller.call(caller, () -> {
            if (editions.list().isEmpty()) {
                editions.pictures().stream()
                        .filter(picture -> picture.kind() == PictureKind.TERTIAL)
                        .findFirst()
                        .ifPresent(picture -> periods().forEach(period -> editions.freeze(data(picture), period)));
            }
            return true;
        });
    }

    private FreezeData data(PictureOption picture) {
        return new FreezeData(picture, "", null, texts.getTranslation("picture.demonstration.note", Texts.SWEDISH));
    }

    private List<PictureQuery> periods() {
        var today = LocalDate.now(clock);
        var turn = today.minusMonths(MONTHS);
        return List.of(
                new PictureQuery(turn.minusMonths(MONTHS).plusDays(1), turn, null),
                new PictureQuery(turn.plusDays(1), today, null));
    }
}
