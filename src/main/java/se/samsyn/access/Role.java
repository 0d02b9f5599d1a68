package se.samsyn.access;

/** What a person is in a municipality's collaboration. One person may be several things. */
public enum Role {
    /** Reviews initiatives and freezes the picture (trygghets- och säkerhetsdirektör). */
    DIRECTOR,
    /** Keeps the registers in order (samordningsfunktion). */
    COORDINATOR,
    /** Logs what an agency does, on behalf of that agency. */
    MEMBER,
    /** Reads and prints what all who take part may see (council, politician). */
    READER,
    /** Accounts and settings; no access to content by virtue of the role. */
    ADMINISTRATOR
}
