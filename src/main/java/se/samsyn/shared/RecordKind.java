package se.samsyn.shared;

/** The kinds of records of a registry, each with the path of its pages; paths are Swedish, as users see them. */
public enum RecordKind {
    INITIATIVE("initiativ"),
    AGENCY("aktorer"),
    PERSON("personer"),
    AREA("omraden"),
    PROBLEM("problem"),
    AGREEMENT("overenskommelser"),
    PLEDGE("medborgarloften"),
    COUNCIL("strategiska-radet"),
    COUNCIL_MEETING("strategiska-radet/moten"),
    GOAL("mal"),
    VISIT("besok"),
    ACTIVITY("aktiviteter"),
    STATEMENT("uttalanden"),
    ARTICLE("nyheter"),
    EDITION("lagesbild/utgavor"),
    RELEASE("utlamnande"),
    /** By which texts are looked through for personal data. */
    SCREENING_RULE("personuppgifter"),
    ATTACHMENT("bilagor");

    private final String path;

    RecordKind(String path) {
        this.path = path;
    }

    /** The address of the list, without a leading slash. */
    public String path() {
        return path;
    }
}
