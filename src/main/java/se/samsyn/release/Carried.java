package se.samsyn.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What becomes of the marks on a record that is read again. */
final class Carried {

    private Carried() {}

    /**
     * All of them where it says what it said. Otherwise what is withheld as a whole stays so, and of words nobody knows any
     * more where they stand: their field has to be considered.
     *
     * @param to what the marks are to stand on
     */
    static List<Mark> over(Picked picked, PickedId to) {
        var carried = new ArrayList<Mark>();
        var asked = new HashSet<String>();
        for (var mark : picked.marks()) {
            if (!picked.isChanged() || mark.isWithheld() && mark.span() == null) {
                carried.add(on(to, mark));
            } else if (mark.isWithheld() && asked.add(mark.field())) {
                carried.add(new Mark(
                        new MarkId(0), to, mark.field(), null, Verdict.UNDECIDED, null, "", Origin.CHANGED, ""));
            }
        }
        return carried;
    }

    private static Mark on(PickedId to, Mark mark) {
        return new Mark(
                new MarkId(0),
                to,
                mark.field(),
                mark.span(),
                mark.verdict(),
                mark.rule(),
                mark.reason(),
                mark.origin(),
                mark.hint());
    }
}
