package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.Evidence;
import se.samsyn.initiative.EvidenceCriterion;
import se.samsyn.initiative.EvidenceGrade;
import se.samsyn.initiative.EvidenceService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeParts;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.SourceNote;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What an initiative rests on: its grade and what is missing for the next, with the criteria folded under it. */
final class EvidenceSection implements RecordSection {

    private final InitiativeParts parts;
    private final boolean keeper;
    private final Editor editor;
    private final Folds folds;

    /** Opens what changes a criterion. */
    @FunctionalInterface
    interface Editor {
        void edit(EvidenceCriterion criterion, @Nullable Evidence known);
    }

    private EvidenceSection(InitiativeParts parts, boolean keeper, Folds folds, Editor editor) {
        this.parts = parts;
        this.keeper = keeper;
        this.editor = editor;
        this.folds = folds;
    }

    static EvidenceSection readOnly(InitiativeParts parts, Folds folds) {
        return new EvidenceSection(parts, false, folds, (_, _) -> {});
    }

    static EvidenceSection editable(
            EvidenceService service, InitiativeId id, InitiativeParts parts, Folds folds, Runnable done) {
        return new EvidenceSection(
                parts,
                true,
                folds,
                (criterion, known) -> new EvidenceDialog(service, id, criterion, known, done).open());
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        return Optional.of(section());
    }

    PageSection section() {
        var next = new Span(next(parts));
        var known = parts.evidence().stream()
                .collect(Collectors.toMap(one -> one.data().criterion(), one -> one));
        var list = Rows.list();
        for (var criterion : EvidenceCriterion.values()) {
            list.add(item(criterion, known.get(criterion)));
        }
        var section = new PageSection(Texts.of("initiative.evidence"), Rows.row(EvidenceMarks.of(parts.grade()), next));
        // what nobody has described is no use to whoever only reads
        return known.isEmpty() && !keeper
                ? section
                : section.add(folds.fold(
                        "evidence",
                        Texts.of("initiative.evidence.met", known.size(), EvidenceCriterion.values().length),
                        list,
                        new SourceNote(Texts.of("initiative.evidence.criteria"))));
    }

    /** What is missing for the next grade, in a sentence. */
    static String next(InitiativeParts parts) {
        if (parts.grade() == EvidenceGrade.EVALUATED_NO_EFFECT) {
            return Texts.of("initiative.evidence.noEffect");
        }
        return parts.missing()
                .map(criterion -> Texts.of("initiative.evidence.next." + criterion))
                .orElseGet(() -> Texts.of("initiative.evidence.whole"));
    }

    private ListItem item(EvidenceCriterion criterion, @Nullable Evidence known) {
        var name = Texts.of(criterion);
        var item = known == null
                ? Rows.item(Rows.strong(name), SmallText.of(Texts.of("initiative.evidence.what." + criterion)))
                : Rows.item(Rows.strong(name), Rows.prose(known.data().words()), source(known));
        item.add(mark(known));
        if (keeper) {
            item.add(Rows.small(
                    Texts.of(known == null ? "initiative.evidence.describe" : "shared.change"),
                    Texts.of(known == null ? "initiative.evidence.describe.of" : "initiative.evidence.change.of", name),
                    () -> editor.edit(criterion, known)));
        }
        return item;
    }

    private static SourceNote source(Evidence known) {
        var data = known.data();
        return new SourceNote(
                data.metOn() == null
                        ? data.source()
                        : Texts.of("initiative.source.dated", data.source(), Dates.exact(data.metOn())));
    }

    private static StateMark mark(@Nullable Evidence known) {
        if (known == null) {
            return new StateMark(Tone.UNKNOWN, Texts.of("initiative.evidence.missing"));
        }
        var effect = known.data().effect();
        if (effect == null) {
            return new StateMark(Tone.GOOD, Texts.of("initiative.evidence.isMet"));
        }
        return new StateMark(
                switch (effect) {
                    case POSITIVE -> Tone.GOOD;
                    case NO_EFFECT -> Tone.BAD;
                },
                Texts.of(effect));
    }
}
