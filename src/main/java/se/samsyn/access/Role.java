package se.samsyn.access;

/** What a person is in a municipality's collaboration. One person may be several things. */
public enum Role {
    /** Reviews initiatives and freezes the picture (trygghets- och säkerhetsdirektör). */
    DIRECTOR,
    /** Keeps the registers in order (samordningsfunktion). */
    COORDINATOR,
    /** Logs what an agency does, on behalf of that agency. */
    MEMBER,
    /** Invites and ends the people of one agency; sees of what is recorded only agencies, by virtue of the role. */
    AGENCY_ADMINISTRATOR,
    /** Reads what the collaboration shares: council, politicians. */
    READER,
    /** Accounts and settings; of what is recorded only the agencies that people act for. */
    ADMINISTRATOR,
    /** Reads what happened (dataskyddsombud); no access to content by virtue of the role. */
    DATA_PROTECTION_OFFICER;

    /** Whether it is held on behalf of one agency. */
    public boolean isForAgency() {
        return this == MEMBER || this == AGENCY_ADMINISTRATOR;
    }

    /** Whether only an administrator gives it and ends it: those who keep the registers do not choose who reviews them. */
    public boolean isGivenByAdministrators() {
        return this == DIRECTOR || this == ADMINISTRATOR || this == DATA_PROTECTION_OFFICER;
    }

    /** Whether a password alone is not enough: those who can change what others rely on, or follow what all do. */
    public boolean needsSecondFactor() {
        return this == DIRECTOR || this == COORDINATOR || this == ADMINISTRATOR || this == DATA_PROTECTION_OFFICER;
    }
}
