package se.samsyn.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;

/**
 * What is known of an agency.
 *
 * @param shortName what it is called for short (VPC); may be empty
 * @param orgNumber ten digits; empty while unknown and for a part of an organisation
 * @param parent what it is a part of
 * @param aliases other names that texts use for it
 */
public record AgencyData(
        String name,
        String shortName,
        AgencyKind kind,
        String orgNumber,
        @Nullable AgencyId parent,
        List<String> aliases,
        String description) {

    public AgencyData {
        name = Input.line(name);
        shortName = Input.line(shortName);
        orgNumber = OrgNumbers.digits(orgNumber);
        aliases = Input.lines(aliases);
        description = Input.text(description);
    }

    void check() {
        Input.checkName("name", name);
        Input.checkLength("shortName", shortName, 40);
        Input.checkLines("aliases", aliases);
        Input.checkLength("description", description, Input.TEXT);
        OrgNumbers.check("orgNumber", orgNumber);
    }
}
