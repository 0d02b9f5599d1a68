package se.samsyn.initiative;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * How well it is known that an initiative does what it is meant to do: worked out from the criteria it meets, each resting
 * on those before it. The steps are Samsyn's own, after EUCPN's criteria; EUCPN gives no grades.
 */
public enum EvidenceGrade {
    NONE,
    PROBLEM_DESCRIBED,
    MECHANISM_DESCRIBED,
    PROMISING,
    EVALUATED_POSITIVE,
    /** Said whatever else is met: whoever decides whether it goes on has to know. */
    EVALUATED_NO_EFFECT;

    static EvidenceGrade of(Collection<EvidenceData> met) {
        if (met.stream().anyMatch(evidence -> evidence.effect() == EvidenceEffect.NO_EFFECT)) {
            return EVALUATED_NO_EFFECT;
        }
        return missing(met).map(criterion -> values()[criterion.ordinal()]).orElse(EVALUATED_POSITIVE);
    }

    /** What is to be met for the next grade; nothing where there is none. */
    static Optional<EvidenceCriterion> missing(Collection<EvidenceData> met) {
        return Arrays.stream(EvidenceCriterion.values())
                .filter(criterion -> met.stream().noneMatch(evidence -> evidence.criterion() == criterion))
                .findFirst();
    }
}
