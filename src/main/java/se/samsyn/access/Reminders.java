package se.samsyn.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import org.springframework.stereotype.Service;

/**
 * Tells people by mail, once a year and a month before their account rests, that somebody has to confirm them. Who keeps
 * the accounts sees it on the page where they are kept.
 */
@Service
@InCommons
class Reminders {

    private final ReminderRepository repository;
    private final Mail mail;
    private final Clock clock;

    Reminders(ReminderRepository repository, Mail mail, Clock clock) {
        this.repository = repository;
        this.mail = mail;
        this.clock = clock;
    }

    void send() {
        if (!mail.isPossible()) {
            return;
        }
        var today = LocalDate.now(clock);
        // who has several roles in a municipality is told once
        var told = new HashSet<String>();
        repository.due(Belonging.dueSince(today)).forEach(due -> {
            repository.told(due.membershipId(), today);
            if (!told.add(due.email() + " " + due.municipality())) {
                return;
            }
            var locale = Mail.locale(due.language());
            mail.send(
                    due.email(),
                    locale,
                    "due",
                    "",
                    due.name(),
                    due.municipality(),
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(locale)
                            .format(Belonging.restsOn(due.confirmedOn())));
        });
    }
}
