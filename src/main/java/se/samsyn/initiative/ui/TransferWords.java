package se.samsyn.initiative.ui;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.EvidenceGrade;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeParts;
import se.samsyn.initiative.TransferData;
import se.samsyn.initiative.Transferability;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What is said of a description as a whole. */
final class TransferWords {

    private TransferWords() {}

    static StateMark mark(@Nullable Transferability transferable) {
        if (transferable == null) {
            return new StateMark(Tone.UNKNOWN, Texts.of("initiative.transfer.notJudged"));
        }
        var tone =
                switch (transferable) {
                    case YES -> Tone.GOOD;
                    case WITH_CHANGES -> Tone.PARTLY;
                    case NO -> Tone.BAD;
                };
        return new StateMark(tone, Texts.of(transferable));
    }

    /** Whether it can be taken over, as a sentence; empty while nobody has judged. */
    static String answer(InitiativeParts parts) {
        var transferable = parts.description().transferable();
        return transferable == null ? "" : Texts.of("initiative.transferable") + " " + Texts.of(transferable) + ". ";
    }

    static String facts(InitiativeData data, InitiativeParts parts) {
        var facts = new ArrayList<String>();
        if (!data.longName().isEmpty()) {
            facts.add(data.longName());
        }
        Stream.<Optional<? extends Enum<?>>>of(
                        Optional.ofNullable(data.form()),
                        Optional.ofNullable(data.level()),
                        Optional.ofNullable(data.approach()))
                .forEach(constant -> constant.ifPresent(known -> facts.add(Texts.of(known))));
        if (parts.grade() != EvidenceGrade.NONE) {
            facts.add(Texts.of("initiative.transfer.evidence", Texts.of(parts.grade())));
        }
        return String.join(" · ", facts);
    }

    /** What a whole description would say, in a sentence; nothing where it does. */
    static Optional<String> missing(TransferData description) {
        var missing = description.missing();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.of(
                        "initiative.transfer.missing",
                        missing.stream().map(Texts::of).collect(Collectors.joining(", "))));
    }
}
