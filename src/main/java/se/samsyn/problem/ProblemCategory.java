package se.samsyn.problem;

/** What a problem is about: the types of crime that Brå distinguishes, and what EST's weekly reports are sorted by. */
public enum ProblemCategory {
    VIOLENCE_PUBLIC,
    VIOLENCE_CLOSE,
    THREATS,
    SEXUAL_OFFENCES,
    ROBBERY,
    THEFT,
    BURGLARY,
    VANDALISM,
    DRUGS,
    FRAUD,
    /** Against what the public pays for: benefits, care, schools. */
    WELFARE_FRAUD,
    WORK_LIFE_CRIME,
    ENVIRONMENTAL,
    TRAFFIC,
    DISORDER,
    UNSAFE_PLACE,
    /** Of the young, into criminal networks. */
    RECRUITMENT,
    ORGANISED,
    EXTREMISM,
    HONOUR,
    HATE,
    DIGITAL,
    OTHER
}
