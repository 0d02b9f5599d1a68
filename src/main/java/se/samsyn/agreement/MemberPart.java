package se.samsyn.agreement;

/** As what somebody sits in the council. */
public enum MemberPart {
    CHAIR,
    MEMBER,
    /** Comes where it is about their field. */
    CO_OPTED,
    SECRETARY;

    /** Whether the Act asks for a leading position: of those who decide, not of those who help them. */
    public boolean isToLead() {
        return this == CHAIR || this == MEMBER;
    }
}
