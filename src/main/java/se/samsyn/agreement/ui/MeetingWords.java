package se.samsyn.agreement.ui;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.agreement.MeetingListItem;
import se.samsyn.shared.ui.Texts;

/** What is said of meetings in several places. */
final class MeetingWords {

    private MeetingWords() {}

    /** Where and when on the day, who came, and what was decided; as much of it as there is. */
    static String facts(MeetingListItem meeting) {
        return Stream.of(
                        meeting.startsAt() == null ? "" : Texts.of("agreement.meeting.at", time(meeting.startsAt())),
                        meeting.place(),
                        meeting.present() == 0 ? "" : Texts.of("agreement.meeting.present.count", meeting.present()),
                        decisions(meeting))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How many, and how many of them are not seen to. */
    static String decisions(MeetingListItem meeting) {
        if (meeting.decisions() == 0) {
            return "";
        }
        return meeting.open() == 0
                ? Texts.of("agreement.decisions.count", meeting.decisions())
                : Texts.of("agreement.decisions.count.open", meeting.decisions(), meeting.open());
    }

    /** For example "13:30". */
    static String time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
