package se.samsyn.retention;

import java.time.LocalDate;

/**
 * That a record is kept whatever the decision says.
 *
 * @param until its last day
 * @param reason empty to those who see numbers only
 */
public record Hold(long id, LocalDate until, String reason) {}
