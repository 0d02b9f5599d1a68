package se.samsyn;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Caller;
import se.samsyn.access.Role;

/** The callers that tests speak as. Two municipalities exist in every test. */
public final class People {

    public static final String BOTKYRKA = "0127";
    public static final String SOLNA = "0184";

    private People() {}

    public static Caller director() {
        return new Caller(BOTKYRKA, 1, "Astrid Direktör", Set.of(Role.DIRECTOR), null);
    }

    public static Caller coordinator() {
        return new Caller(BOTKYRKA, 2, "Jonas Samordnare", Set.of(Role.COORDINATOR), null);
    }

    public static Caller member(@Nullable Long agencyId) {
        return new Caller(BOTKYRKA, 3, "Farida Medverkande", Set.of(Role.MEMBER), agencyId);
    }

    public static Caller dataProtectionOfficer() {
        return new Caller(BOTKYRKA, 8, "Ingrid Ombud", Set.of(Role.DATA_PROTECTION_OFFICER), null);
    }

    public static Caller administrator() {
        return new Caller(BOTKYRKA, 90, "Vera Administratör", Set.of(Role.ADMINISTRATOR, Role.COORDINATOR), null);
    }

    public static Caller coordinatorElsewhere() {
        return new Caller(SOLNA, 4, "Eva Samordnare", Set.of(Role.COORDINATOR), null);
    }
}
