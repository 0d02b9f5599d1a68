package se.samsyn.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose article it is: what "kommunen" and "socialnämnden" stand for. */
record Home(@Nullable String municipality) {

    private static final int IN_HEADLINE = 3;

    @Nullable
    String fullName() {
        return municipality == null ? null : Municipalities.fullName(municipality);
    }

    /** The municipality the caller names; otherwise the one that the article names most. */
    static Home of(Known known, List<Sentence> sentences) {
        if (known.municipality() != null) {
            return new Home(Municipalities.shortName(known.municipality()));
        }
        Map<String, Integer> named = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Municipalities.Found found = Municipalities.at(sentence, i);
                if (found != null) {
                    int weight = found.asMunicipality() ? 3 : 1;
                    named.merge(found.shortName(), sentence.isHeading() ? weight * IN_HEADLINE : weight, Integer::sum);
                }
            }
        }
        return new Home(named.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null));
    }
}
