package se.samsyn.initiative;

import java.util.List;
import se.samsyn.area.AreaOption;

/** An initiative with the names of what it refers to: all that its page shows of it. */
public record InitiativeDetails(Initiative initiative, List<Participant> participants, List<AreaOption> areas) {}
