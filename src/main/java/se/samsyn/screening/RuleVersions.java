package se.samsyn.screening;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;
import se.samsyn.shared.ui.Texts;

/** What the log keeps of a rule: what the municipality says of it. What comes with the program changes with the program. */
@Component
class RuleVersions implements RecordVersions<RuleVersions.Version> {

    private static final Map<String, String> LABELS = Map.of(
            "kind", "screening.rule.looksBy",
            "name", "screening.rule.name",
            "explanation", "screening.rule.explanation",
            "words", "screening.rule.words",
            "exceptions", "screening.rule.exceptions",
            "active", "screening.rule.active",
            "offReason", "screening.rule.offReason");

    record Version(RuleKind kind, RuleData data) {}

    private final RuleRepository rules;
    private final ScreeningService screening;
    private final Texts texts;

    RuleVersions(RuleRepository rules, ScreeningService screening, Texts texts) {
        this.rules = rules;
        this.screening = screening;
        this.texts = texts;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SCREENING_RULE;
    }

    @Override
    public Class<Version> type() {
        return Version.class;
    }

    @Override
    public Class<RuleId> idType() {
        return RuleId.class;
    }

    @Override
    public Optional<Version> now(long id) {
        return rules.find(new RuleId(id)).map(rule -> new Version(rule.kind(), rule.data()));
    }

    /** One that comes with the program is called what the program calls it, in the reader's language. */
    @Override
    public String name(Version version) {
        return version.kind().isOwn()
                ? version.data().name()
                : texts.getTranslation(version.kind().textKey(), Texts.locale());
    }

    @Override
    public Map<String, String> labels() {
        return LABELS;
    }

    @Override
    public boolean mayChange(Version now) {
        return CurrentCaller.get().mayEdit();
    }

    @Override
    public void restore(long id, Version earlier) {
        var now = screening.get(new RuleId(id));
        screening.change(now.id(), now.version(), earlier.data());
    }

    @Override
    public long again(Version last) {
        return screening.create(last.data()).value();
    }
}
