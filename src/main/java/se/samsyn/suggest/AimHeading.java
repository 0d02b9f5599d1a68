package se.samsyn.suggest;

import java.util.Set;

/** "Mål", "Projektets mål": a heading that says only that aims follow; those of the list under it are goals. */
final class AimHeading {

    private static final Set<String> AIMS =
            Set.of("mål", "målen", "målet", "syfte", "syftet", "delmål", "målsättning", "målsättningar", "effektmål");
    private static final Set<String> AROUND = Set.of(
            "och",
            "för",
            "våra",
            "vårt",
            "tydliga",
            "gemensamma",
            "övergripande",
            "i",
            "korthet",
            "kort",
            "till",
            "med",
            "arbetet",
            "samarbetet");
    private static final int LONGEST = 6;

    private AimHeading() {}

    static boolean is(Sentence sentence) {
        if (!sentence.isHeading() || sentence.size() > LONGEST) {
            return false;
        }
        boolean aims = false;
        for (Token token : sentence.tokens()) {
            boolean aim = AIMS.contains(token.lower());
            aims |= aim;
            boolean fits = aim
                    || !token.isWord()
                    || token.isNumber()
                    || AROUND.contains(token.lower())
                    || InitiativeNouns.isDefinite(token.lower());
            if (!fits) {
                return false;
            }
        }
        return aims;
    }
}
