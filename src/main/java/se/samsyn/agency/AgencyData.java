package se.samsyn.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What is known of an agency.
 *
 * @param shortName what it is called for short (VPC); may be empty
 * @param orgNumber ten digits; empty while unknown and for a part of an organisation
 * @param parent what it is a part of
 * @param aliases other names that texts use for it
 */
@Screened(RecordKind.AGENCY)
public record AgencyData(
        @FreeText String name,
        @FreeText String shortName,
        AgencyKind kind,
        @NotFreeText("a number with a check of its own") String orgNumber,
        @Nullable AgencyId parent,
        @FreeText List<String> aliases,
        @FreeText String description) {

    public AgencyData {
        name = Input.line(name);
        shortName = Input.line(shortName);
        orgNumber = OrgNumbers.digits(orgNumber);
        aliases = Input.lines(aliases);
        description = Input.text(description);
    }

    /** @throws RuleViolation at the first field that cannot be so */
    public void check() {
        Input.checkName("name", name);
        Input.checkLength("shortName", shortName, 40);
        Input.checkLines("aliases", aliases);
        Input.checkLength("description", description, Input.TEXT);
        OrgNumbers.check("orgNumber", orgNumber);
    }
}
