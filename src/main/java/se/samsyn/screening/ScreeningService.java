package se.samsyn.screening;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.shared.Finding;
import se.samsyn.shared.PerTransaction;
import se.samsyn.shared.PublicPersons;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.TextScreener;

/** The rules by which texts are looked through, and what was kept in spite of them. */
@Service
@MayRead
@Transactional(readOnly = true)
public class ScreeningService implements TextScreener {

    private final RuleRepository rules;
    private final DecisionRepository decisions;
    private final ObjectProvider<PublicPersons> persons;
    private final ApplicationEventPublisher events;
    private final PerTransaction<Screening> ready = new PerTransaction<>();

    ScreeningService(
            RuleRepository rules,
            DecisionRepository decisions,
            ObjectProvider<PublicPersons> persons,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.decisions = decisions;
        this.persons = persons;
        this.events = events;
    }

    @Override
    public List<Finding> findings(String text) {
        return text.isBlank() ? List.of() : ready().findings(text);
    }

    @Override
    public List<List<Finding>> findings(List<String> texts) {
        var rules = ready();
        return texts.stream()
                .map(text -> text.isBlank() ? List.<Finding>of() : rules.findings(text))
                .toList();
    }

    /** The rules as they are when the first text of a transaction is looked through. */
    Screening ready() {
        return ready.get(() -> new Screening(rules.all(), isPublic()));
    }

    public List<Rule> rules() {
        return rules.all();
    }

    /** @throws NoSuchElementException where there is none */
    public Rule get(RuleId id) {
        return rules.find(id).orElseThrow(() -> new NoSuchElementException("No rule " + id.value()));
    }

    /** @throws RuleViolation where a field is at fault */
    @MayEdit
    @Transactional
    public RuleId create(RuleData data) {
        data.check(RuleKind.WORDS);
        var id = rules.add(data, CurrentCaller.get().name());
        ready.forget();
        RecordChanged.publishNew(events, RecordKind.SCREENING_RULE, id.value());
        return id;
    }

    /**
     * @throws RuleViolation where a field is at fault
     * @throws OptimisticLockingFailureException where somebody else has changed it since it was read
     */
    @MayEdit
    @Transactional
    public void change(RuleId id, long version, RuleData data) {
        var kind = get(id).kind();
        data.check(kind);
        if (!kind.isOwn() && !data.name().isEmpty()) {
            throw new RuleViolation("name", "screening.rule.name.builtIn");
        }
        if (!rules.change(id, version, data, CurrentCaller.get().name())) {
            throw new OptimisticLockingFailureException("Rule " + id.value());
        }
        changed(id);
    }

    /** @throws RuleViolation where it came with the program: such a rule can be switched off */
    @MayEdit
    @Transactional
    public void remove(RuleId id) {
        if (!get(id).kind().isOwn()) {
            throw new RuleViolation("", "screening.rule.builtIn");
        }
        rules.remove(id);
        changed(id);
    }

    private void changed(RuleId id) {
        ready.forget();
        RecordChanged.publish(events, RecordKind.SCREENING_RULE, id.value());
    }

    /** The latest decisions to keep something. */
    @MayEdit
    public List<KeptDecision> latestKept(int most) {
        return decisions.latest(most);
    }

    /** Asked for only where something looks like a name, and then once. */
    private Predicate<String> isPublic() {
        var names = new Supplier<Set<String>>() {
            private @org.jspecify.annotations.Nullable Set<String> read;

            @Override
            public Set<String> get() {
                var known = read;
                if (known == null) {
                    known = persons.stream()
                            .flatMap(source -> source.names().stream())
                            .map(ScreeningService::comparable)
                            .collect(Collectors.toSet());
                    read = known;
                }
                return known;
            }
        };
        return name -> names.get().contains(comparable(name));
    }

    /** "Åsa Östling" as in an address: "asa.ostling". */
    private static String comparable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
