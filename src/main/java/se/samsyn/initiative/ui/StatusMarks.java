package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** How the life of an initiative is drawn. */
final class StatusMarks {

    private StatusMarks() {}

    static StateMark of(InitiativeStatus status) {
        var tone =
                switch (status) {
                    case ONGOING, FINALISING -> Tone.GOOD;
                    case PAUSED -> Tone.PARTLY;
                    case PLANNED -> Tone.UNKNOWN;
                    case ENDED, CANCELLED -> Tone.PLAIN;
                };
        return new StateMark(tone, Texts.of(status));
    }

    /** A review whose day has come stands out; nothing where the initiative is over and none is expected. */
    static Component review(@Nullable LocalDate on, InitiativeStatus status, LocalDate today) {
        if (on == null) {
            return status.isOver() ? new Span() : SmallText.of(Texts.of("initiative.review.none"));
        }
        if (on.isAfter(today)) {
            return Dates.mark(on, today);
        }
        var mark = new StateMark(Tone.PARTLY, Dates.relative(on, today));
        mark.getElement().setAttribute("title", Dates.exact(on));
        return mark;
    }
}
