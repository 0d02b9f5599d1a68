package se.samsyn.suggest;

/** What sort of body an agency is; the same constants as in the registry of agencies. */
public enum AgencyKind {
    MUNICIPALITY,
    MUNICIPAL_ADMINISTRATION,
    COMMITTEE,
    MUNICIPAL_COMPANY,
    POLICE,
    STATE_AGENCY,
    RESCUE_SERVICE,
    REGION,
    SCHOOL,
    PROPERTY_OWNER,
    BUSINESS,
    CIVIL_SOCIETY,
    ACADEMIA
}
