package se.samsyn.agreement.ui;

/** The addresses of the council's pages. */
final class CouncilPaths {

    static final String COUNCIL = "strategiska-radet";
    static final String MEETINGS = "strategiska-radet/moten";
    static final String DECISIONS = "strategiska-radet/beslut";

    private CouncilPaths() {}
}
