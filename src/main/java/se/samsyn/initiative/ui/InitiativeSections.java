package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.CurrentCaller;
import se.samsyn.initiative.EvidenceService;
import se.samsyn.initiative.GrantService;
import se.samsyn.initiative.InitiativeDetails;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeParts;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.RelationService;
import se.samsyn.initiative.TransferPart;
import se.samsyn.initiative.VariantService;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** The parts of an initiative's page that show what belongs to it, from one reading; those who keep it change it there. */
@org.springframework.stereotype.Component
class InitiativeSections {

    private final InitiativeService initiatives;
    private final EvidenceService evidence;
    private final GrantService grants;
    private final RelationService relations;
    private final VariantService variants;
    private final Clock clock;

    InitiativeSections(
            InitiativeService initiatives,
            EvidenceService evidence,
            GrantService grants,
            RelationService relations,
            VariantService variants,
            Clock clock) {
        this.initiatives = initiatives;
        this.evidence = evidence;
        this.grants = grants;
        this.relations = relations;
        this.variants = variants;
        this.clock = clock;
    }

    InitiativeParts read(InitiativeId id) {
        return initiatives.parts(id);
    }

    /** @param done when something has been changed */
    SourcesSection sources(InitiativeDetails details, InitiativeParts parts, Folds folds, Runnable done) {
        return new SourcesSection(parts, details.initiative().data(), keepers(), folds, done);
    }

    /** What stands among what other modules show. */
    List<RecordSection> main(
            InitiativeId id, InitiativeParts parts, SourcesSection sources, Folds folds, Runnable done) {
        return isKeeper()
                ? List.of(
                        EvidenceSection.editable(evidence, id, parts, folds, done),
                        FundingSection.editable(parts.funding(), today(), grants, folds, done),
                        sources)
                : List.of(
                        EvidenceSection.readOnly(parts, folds),
                        FundingSection.readOnly(parts.funding(), today(), folds),
                        sources);
    }

    /** What stands beside it. */
    List<Component> aside(InitiativeId id, InitiativeParts parts, Runnable done) {
        Optional<PageSection> hangsTogether = isKeeper()
                ? Optional.of(RelationsPart.editable(relations, initiatives, id, parts.relations(), done))
                : RelationsPart.readOnly(parts.relations());
        return Stream.concat(hangsTogether.<Component>map(section -> section).stream(), Stream.of(transfer(id, parts)))
                .toList();
    }

    /** Notes what a source says of it. */
    void addSource(InitiativeId id, Runnable done) {
        new VariantDialog(variants, id, null, done).open();
    }

    private static PageSection transfer(InitiativeId id, InitiativeParts parts) {
        var description = parts.description();
        var whole = Arrays.stream(TransferPart.values())
                .filter(part -> !part.isExtra())
                .count();
        return new PageSection(
                Texts.of("initiative.transfer"),
                new Anchor(id.ref().path() + TransferView.BELOW, Texts.of("initiative.transfer.question")),
                SmallText.of(
                        description.transferable() == null
                                ? Texts.of("initiative.transfer.notJudged")
                                : Texts.of(description.transferable())),
                SmallText.of(Texts.of(
                        "initiative.transfer.described",
                        whole - description.missing().size(),
                        whole)));
    }

    private @Nullable VariantService keepers() {
        return isKeeper() ? variants : null;
    }

    private static boolean isKeeper() {
        return CurrentCaller.get().mayEdit();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
