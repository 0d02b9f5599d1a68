package se.samsyn.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What a source says in one field of an initiative.
 *
 * @param words what it says; a date as exactly as the source has it
 * @param source who says so, or where it is written; may be empty where an article is named
 * @param address of the source on the web, with https or http; may be empty
 * @param article number of an article about the initiative; null where it is none, or none that the caller may know of
 * @param saidOn the day of the source, today at the latest; null while unknown
 */
@Screened(RecordKind.INITIATIVE)
public record VariantData(
        VariantField field,
        @FreeText String words,
        @FreeText String source,
        @NotFreeText("an address on the web") String address,
        @Nullable Long article,
        @Nullable LocalDate saidOn) {

    private static final int ADDRESS = 1_000;

    public VariantData {
        words = field == null ? Input.text(words) : field.written(words);
        source = Input.line(source);
        address = Input.line(address);
    }

    /** @param sourced whether an article that the caller may not know of is the source */
    void check(LocalDate today, boolean sourced) {
        if (field == null) {
            throw new RuleViolation("field", "shared.required");
        }
        field.check(words);
        if (source.isEmpty() && article == null && !sourced) {
            throw new RuleViolation("source", "initiative.variant.source.missing");
        }
        Input.checkLength("source", source, Input.NAME);
        Input.checkLength("address", address, ADDRESS);
        if (!address.isEmpty() && !address.matches("(?i)https?://[^\\s/]+.*")) {
            throw new RuleViolation("address", "initiative.variant.address.wrong");
        }
        Input.checkDate("saidOn", saidOn);
        if (saidOn != null && saidOn.isAfter(today)) {
            throw new RuleViolation("saidOn", "initiative.evidence.future");
        }
    }
}
