package se.samsyn.shared;

import java.time.ZoneId;

/** Days are Swedish days, wherever the server stands. */
public final class SwedishTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private SwedishTime() {}
}
