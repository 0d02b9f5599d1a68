package se.samsyn.screening;

import java.util.List;

/** Finds what one rule looks for, in time that grows with the text's length and no faster. */
interface Detector {

    List<Span> find(Passage passage);
}
