package se.samsyn.release;

import java.util.List;

/**
 * What a package releases and withholds, in figures.
 *
 * @param whole records that are withheld as a whole
 * @param fields fields with words in them, of the records that are not
 * @param touched of these, how many have words that are withheld
 * @param rules those that were used, in the order of their citations
 */
public record Summary(int records, int whole, int fields, int touched, List<Used> rules) {

    /** @param places how many places are withheld by it */
    public record Used(long rule, String citation, String words, int places) {}

    /** Whether anything is withheld. */
    public boolean withholds() {
        return !rules.isEmpty();
    }
}
