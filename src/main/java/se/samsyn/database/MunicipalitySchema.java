package se.samsyn.database;

/**
 * A municipality's part of the database: a schema that holds its registry, and the roles that may reach it. The
 * names are made here and nowhere else, from four digits, because {@code SET} takes no bind parameters.
 *
 * @param code the municipality's four-digit code, leading zero included
 */
public record MunicipalitySchema(String code) {

    public MunicipalitySchema {
        if (!code.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("Not a municipality's code: " + code);
        }
    }

    public String schema() {
        return "m" + code;
    }

    /** What every caller may do there; by itself it sees none of the content that has policies for partners and keepers. */
    public String role() {
        return "samsyn_m" + code;
    }

    /** The same, and sees what those who take part in the collaboration see. */
    public String partnerRole() {
        return role() + "_partner";
    }

    /** The same, and sees what those who keep the registers see. */
    public String keeperRole() {
        return role() + "_keeper";
    }
}
