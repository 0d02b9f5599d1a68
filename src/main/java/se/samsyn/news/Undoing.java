package se.samsyn.news;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

/**
 * Takes back what an import has done, last first. The database is asked what is in use: each removal is tried under a
 * savepoint of its own, so that one refusal does not hide the others of its kind.
 */
@Component
class Undoing {

    private final RecordStates states;
    private final Registers registers;
    private final Retraction retraction;
    private final ArticleService articles;
    private final TransactionTemplate savepoint;

    Undoing(
            RecordStates states,
            Registers registers,
            Retraction retraction,
            ArticleService articles,
            PlatformTransactionManager transactions) {
        this.states = states;
        this.registers = registers;
        this.retraction = retraction;
        this.articles = articles;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @throws UndoRefused where anything has been changed or is in use; the caller's transaction is then rolled back */
    void run(Receipt receipt) {
        var changed = receipt.records().stream()
                .filter(made ->
                        isThere(made.record()) && !states.of(made.record()).equals(made.state()))
                .map(made -> obstacle(made.record(), new RuleViolation("", "news.undo.changed")))
                .toList();
        if (!changed.isEmpty()) {
            throw new UndoRefused(changed);
        }
        // before the removals: a known person's new role refers to an agency that the import made
        receipt.roles().forEach(this::takeBack);
        receipt.aliases().forEach(this::takeBack);
        receipt.completed().stream()
                .collect(Collectors.groupingBy(Receipt.Completed::record, LinkedHashMap::new, Collectors.toList()))
                .forEach((record, completed) -> {
                    if (isThere(record)) {
                        retraction.run(record, completed);
                    }
                });
        receipt.links().forEach(link -> articles.dropLink(new ArticleLinkId(link)));
        var inUse = new ArrayList<Obstacle>();
        @Nullable RecordKind stage = null;
        for (var made : receipt.records().reversed()) {
            var record = made.record();
            // what is in use keeps what it refers to: that would only be said twice
            if (!inUse.isEmpty() && record.kind() != stage) {
                break;
            }
            stage = record.kind();
            if (isThere(record)) {
                remove(record).ifPresent(inUse::add);
            }
        }
        if (!inUse.isEmpty()) {
            throw new UndoRefused(inUse);
        }
    }

    private Optional<Obstacle> remove(RecordRef record) {
        var name = states.name(record);
        try {
            savepoint.executeWithoutResult(_ -> states.remove(record));
            return Optional.empty();
        } catch (RuleViolation e) {
            return Optional.of(new Obstacle(record, name, e));
        }
    }

    private Obstacle obstacle(RecordRef record, RuleViolation why) {
        return new Obstacle(record, states.name(record), why);
    }

    private boolean isThere(RecordRef record) {
        try {
            states.of(record);
            return true;
        } catch (NoSuchElementException e) {
            return false;
        }
    }

    private void takeBack(Receipt.AddedRole added) {
        if (!isThere(RecordRef.of(RecordKind.PERSON, added.person()))) {
            return;
        }
        var person = registers.persons().get(new PersonId(added.person()));
        person.roles().stream()
                .filter(role -> role.data().title().equals(added.title())
                        && role.data().knownOn().equals(added.knownOn())
                        && Optional.ofNullable(role.data().agency())
                                .map(AgencyId::value)
                                .equals(Optional.ofNullable(added.agency())))
                .findFirst()
                .ifPresent(role -> registers.persons().removeRole(person.id(), person.version(), role.id()));
    }

    private void takeBack(Receipt.AddedAlias added) {
        if (!isThere(added.record())) {
            return;
        }
        var id = added.record().id();
        switch (added.record().kind()) {
            case AGENCY -> {
                var agency = registers.agencies().get(new AgencyId(id));
                registers
                        .agencies()
                        .change(KnownAdditions.with(
                                agency, without(agency.data().aliases(), added)));
            }
            case PERSON -> {
                var person = registers.persons().get(new PersonId(id));
                registers
                        .persons()
                        .change(KnownAdditions.with(
                                person, without(person.data().aliases(), added)));
            }
            case INITIATIVE -> {
                var initiative = registers.initiatives().get(new InitiativeId(id));
                registers
                        .initiatives()
                        .change(KnownAdditions.with(
                                initiative, without(initiative.data().aliases(), added)));
            }
            default ->
                throw new IllegalStateException(
                        "No aliases are added to " + added.record().kind());
        }
    }

    private static List<String> without(List<String> aliases, Receipt.AddedAlias added) {
        return aliases.stream().filter(alias -> !alias.equals(added.alias())).toList();
    }
}
