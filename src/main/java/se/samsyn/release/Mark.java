package se.samsyn.release;

import org.jspecify.annotations.Nullable;

/**
 * Words of a record that are withheld, or may have to be.
 *
 * @param field name of the field; {@link #WHOLE} for all of the record
 * @param span null for all of the field
 * @param rule the rule by which it is withheld; null where it is not
 * @param hint what made the program propose it: the kind of a screening rule, a label; or ""
 */
public record Mark(
        MarkId id,
        PickedId picked,
        String field,
        @Nullable Span span,
        Verdict verdict,
        @Nullable WithholdingRuleId rule,
        String reason,
        Origin origin,
        String hint) {

    /** Stands for a field's name where the whole record is meant. */
    public static final String WHOLE = "";

    public boolean isWithheld() {
        return verdict == Verdict.WITHHELD;
    }

    boolean covers(Proposal proposal) {
        return isWithheld()
                ? contains(proposal.field(), proposal.span())
                : proposal.equals(new Proposal(picked, field, span, origin, hint));
    }

    /** Whether another place in the same record is within the one that is marked. */
    boolean contains(String otherField, @Nullable Span otherSpan) {
        return field.equals(WHOLE) || field.equals(otherField) && (span == null || span.contains(otherSpan));
    }
}
