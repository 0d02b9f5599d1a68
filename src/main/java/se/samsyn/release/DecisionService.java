package se.samsyn.release;

import java.util.HashMap;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Identities;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.RecordExported;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ReleaseDecided;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Texts;

/** Decides what is released, once and for good. */
@Service
@MayEdit
@Transactional(readOnly = true)
public class DecisionService {

    private final ReleaseRepository repository;
    private final ReleaseQueries queries;
    private final Drafts drafts;
    private final WithholdingRuleRepository rules;
    private final Identities identities;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    DecisionService(
            ReleaseRepository repository,
            ReleaseQueries queries,
            Drafts drafts,
            WithholdingRuleRepository rules,
            Identities identities,
            Texts texts,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.drafts = drafts;
        this.rules = rules;
        this.identities = identities;
        this.texts = texts;
        this.events = events;
    }

    /** What would be released and withheld if it were decided now. */
    public Summary summary(Draft draft) {
        var used = new HashMap<WithholdingRuleId, Integer>();
        var whole = 0;
        var fields = 0;
        var touched = 0;
        for (var picked : draft.records()) {
            var printed = picked.printed();
            if (printed == null) {
                continue;
            }
            if (picked.isWithheldWhole()) {
                whole++;
            } else {
                fields += printed.fields().size();
                touched += (int) printed.fields().stream()
                        .filter(field -> picked.on(field.name()).stream().anyMatch(Mark::isWithheld))
                        .count();
            }
            picked.marks().stream()
                    .flatMap(mark -> Stream.ofNullable(mark.rule()))
                    .forEach(rule -> used.merge(rule, 1, Integer::sum));
        }
        return new Summary(
                draft.records().size(),
                whole,
                fields,
                touched,
                rules.all().stream()
                        .filter(rule -> used.containsKey(rule.id()))
                        .map(rule -> new Summary.Used(
                                rule.id().value(),
                                rule.data().citation(),
                                rule.data().words(),
                                used.getOrDefault(rule.id(), 0)))
                        .toList());
    }

    /**
     * Makes the document and closes the package. From then on the database lets nothing in it be changed.
     *
     * @param version of the package that was looked at
     * @throws OptimisticLockingFailureException where something in it was changed since
     * @throws RuleViolation where something has to be considered or read again first, or the decision or the request says
     *     what is withheld
     */
    @Transactional
    public void decide(ReleaseId id, long version, DecisionData data) {
        var draft = drafts.load(id);
        var release = draft.release();
        if (release.state() == ReleaseState.DECIDED) {
            throw new RuleViolation("", "release.isDecided");
        }
        if (release.version() != version || !repository.claim(release)) {
            throw new OptimisticLockingFailureException("Release " + id.value());
        }
        checkIsReady(draft);
        var summary = summary(draft);
        data.check(summary.withholds());
        checkTellsNothing(draft, data);
        var caller = CurrentCaller.get();
        var at = repository.now();
        var before = new Release.Decision(caller.name(), at, data.grounds(), "", summary);
        var document =
                new ReleaseDocument(texts).print(draft, before, identities.municipalityName(caller.municipality()));
        var hash = Printing.sha256(document);
        var decision = new Release.Decision(caller.name(), at, data.grounds(), hash, summary);
        repository.decide(release, decision, document);
        events.publishEvent(new ReleaseDecided(RecordRef.of(RecordKind.RELEASE, id.value()), hash));
        draft.records().stream()
                .filter(picked -> !picked.isWithheldWhole())
                .forEach(picked -> events.publishEvent(new RecordExported(picked.record())));
    }

    /**
     * The document as it was released, and that it is taken out.
     *
     * @throws NoSuchElementException where there is none, or none that the caller may see
     */
    @Transactional
    public byte[] document(ReleaseId id) {
        var document = queries.document(id).orElseThrow(() -> new NoSuchElementException("No release " + id.value()));
        events.publishEvent(new RecordExported(RecordRef.of(RecordKind.RELEASE, id.value())));
        return document;
    }

    private void checkIsReady(Draft draft) {
        if (draft.records().isEmpty()) {
            throw new RuleViolation("", "release.empty");
        }
        if (draft.changed() > 0) {
            throw new RuleViolation("", "release.changed.first", draft.changed());
        }
        if (draft.unread() > 0) {
            throw new RuleViolation("", "release.unread", draft.unread());
        }
        if (draft.undecided() > 0) {
            throw new RuleViolation("", "release.undecided", draft.undecided());
        }
        if (!drafts.open(draft).isEmpty()) {
            throw new RuleViolation("", "release.newProposals");
        }
    }

    /** What people write beside the records is printed as it is. */
    private static void checkTellsNothing(Draft draft, DecisionData data) {
        var words = Proposing.withheldWords(draft.records());
        var asked = draft.release().data();
        if (says(data.grounds(), words)) {
            throw new RuleViolation("grounds", "release.grounds.tell");
        }
        if (says(asked.reference() + "\n" + asked.askedFor(), words)) {
            throw new RuleViolation("", "release.request.tells");
        }
    }

    private static boolean says(String text, Set<String> words) {
        var said = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(one -> said.contains(one.toLowerCase(Locale.ROOT)));
    }
}
