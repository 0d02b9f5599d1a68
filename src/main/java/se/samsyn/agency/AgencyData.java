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
 * @param formerNames what it was called before, the latest first; each once, and not what it is called now
 */
@Screened(RecordKind.AGENCY)
public record AgencyData(
        @FreeText String name,
        @FreeText String shortName,
        AgencyKind kind,
        @NotFreeText("a number with a check of its own") String orgNumber,
        @Nullable AgencyId parent,
        @FreeText List<String> aliases,
        @FreeText String description,
        List<FormerName> formerNames) {

    /** More than anybody renames. */
    public static final int MOST_NAMES = 50;

    /** Where nothing is said of what it was called before. A form needs a single constructor. */
    public static AgencyData of(
            String name,
            String shortName,
            AgencyKind kind,
            String orgNumber,
            @Nullable AgencyId parent,
            List<String> aliases,
            String description) {
        return new AgencyData(name, shortName, kind, orgNumber, parent, aliases, description, List.of());
    }

    public AgencyData {
        name = Input.line(name);
        shortName = Input.line(shortName);
        orgNumber = OrgNumbers.digits(orgNumber);
        aliases = Input.lines(aliases);
        description = Input.text(description);
        // a version that is older than the names says none
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
    }

    /** @throws RuleViolation at the first field that cannot be so */
    public void check() {
        Input.checkName("name", name);
        Input.checkLength("shortName", shortName, 40);
        Input.checkLines("aliases", aliases);
        Input.checkLength("description", description, Input.TEXT);
        OrgNumbers.check("orgNumber", orgNumber);
        checkFormerNames();
    }

    private void checkFormerNames() {
        if (formerNames.size() > MOST_NAMES) {
            throw new RuleViolation("formerNames", "agency.formerName.many", MOST_NAMES);
        }
        formerNames.forEach(former -> {
            former.check();
            if (former.isSame(name)) {
                throw new RuleViolation("formerNames", "agency.formerName.now");
            }
            if (formerNames.stream()
                            .filter(other -> other.isSame(former.name()))
                            .count()
                    > 1) {
                throw new RuleViolation("formerNames", "agency.formerName.twice", former.name());
            }
        });
    }
}
