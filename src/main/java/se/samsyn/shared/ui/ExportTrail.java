package se.samsyn.shared.ui;

/** Where it is noted that somebody took a list out of the program; without that note nothing is. */
public interface ExportTrail {

    /** Who takes it out, as they are called. */
    String who();

    /**
     * Notes it, before the file leaves.
     *
     * @param list the path of its page
     * @param rows how many
     */
    void taken(String list, int rows);
}
