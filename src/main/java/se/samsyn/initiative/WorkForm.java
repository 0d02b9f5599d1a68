package se.samsyn.initiative;

/** How the work is organised: once, as part of everybody's ordinary work, as a project, or by a programme's manual. */
public enum WorkForm {
    ONE_OFF,
    ORDINARY_WORK,
    PROJECT,
    PROGRAMME
}
