package se.samsyn.initiative.ui;

import se.samsyn.initiative.EvidenceGrade;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** How a grade is drawn. */
final class EvidenceMarks {

    private EvidenceMarks() {}

    static StateMark of(EvidenceGrade grade) {
        var tone =
                switch (grade) {
                    case NONE -> Tone.UNKNOWN;
                    case PROBLEM_DESCRIBED, MECHANISM_DESCRIBED, PROMISING -> Tone.PARTLY;
                    case EVALUATED_POSITIVE -> Tone.GOOD;
                    case EVALUATED_NO_EFFECT -> Tone.BAD;
                };
        return new StateMark(tone, Texts.of(grade));
    }
}
