package se.samsyn.agency;

/** What sort of organisation takes part. */
public enum AgencyKind {
    MUNICIPALITY,
    MUNICIPAL_ADMINISTRATION,
    COMMITTEE,
    MUNICIPAL_COMPANY,
    POLICE,
    STATE_AGENCY,
    RESCUE_SERVICE,
    REGION,
    /** Municipal or independent. */
    SCHOOL,
    PROPERTY_OWNER,
    BUSINESS,
    CIVIL_SOCIETY,
    ACADEMIA
}
