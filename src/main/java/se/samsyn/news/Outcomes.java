package se.samsyn.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.visit.VisitId;

/** Tells from an import's receipt what it has changed. What somebody has removed since is left out. */
@Component
class Outcomes {

    private final ArticleService articles;
    private final Registers registers;
    private final RecordStates states;
    private final TransactionTemplate lookup;

    Outcomes(
            ArticleService articles,
            Registers registers,
            RecordStates states,
            PlatformTransactionManager transactions) {
        lookup = new TransactionTemplate(transactions);
        lookup.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.articles = articles;
        this.registers = registers;
        this.states = states;
    }

    ImportOutcome of(ImportStatus status, Receipt receipt) {
        var article = Optional.ofNullable(status.article()).flatMap(id -> found(() -> articles.get(id)));
        return new ImportOutcome(
                status,
                article.map(one -> one.data().title()).orElse(""),
                article.map(this::day).orElse(null),
                receipt.made().stream()
                        .filter(record -> record.kind() != RecordKind.ARTICLE)
                        .flatMap(record -> choice(record).stream())
                        .toList(),
                added(receipt));
    }

    /** Of the visit that it is about, where it is about one. */
    private @Nullable LocalDate day(Article article) {
        return articles.links(article.id()).stream()
                .map(link -> link.data())
                .filter(link -> link.relation() == LinkRelation.MAIN_SUBJECT
                        && link.target().kind() == RecordKind.VISIT)
                .flatMap(link -> found(
                        () -> registers.visits().get(new VisitId(link.target().id())))
                        .stream())
                .map(visit -> visit.data().visitedOn())
                .findFirst()
                .orElse(article.data().publishedOn());
    }

    private Map<RecordChoice, List<Addition>> added(Receipt receipt) {
        var added = new LinkedHashMap<RecordRef, List<Addition>>();
        receipt.aliases()
                .forEach(alias -> add(added, alias.record(), new Addition("news.field.aliases", alias.alias())));
        receipt.roles()
                .forEach(role -> add(
                        added,
                        RecordRef.of(RecordKind.PERSON, role.person()),
                        new Addition("news.field.role", role.title())));
        receipt.completed().forEach(one -> words(one).ifPresent(addition -> add(added, one.record(), addition)));
        var named = new LinkedHashMap<RecordChoice, List<Addition>>();
        added.forEach((record, additions) -> choice(record).ifPresent(choice -> named.put(choice, additions)));
        return named;
    }

    private static void add(Map<RecordRef, List<Addition>> added, RecordRef record, Addition addition) {
        added.computeIfAbsent(record, _ -> new ArrayList<>()).add(addition);
    }

    private Optional<Addition> words(Receipt.Completed one) {
        return switch (one.field()) {
            case LONG_NAME -> Optional.of(new Addition("news.field.longName", one.value()));
            case STARTED -> Optional.of(new Addition("news.field.established", one.value()));
            case PURPOSE -> Optional.of(new Addition("news.field.purpose", one.value()));
            case TARGET_GROUP -> Optional.of(new Addition("news.field.targetGroup", one.value()));
            case PLACE -> Optional.of(new Addition("news.field.place", one.value()));
            case PARENT -> named("news.field.parent", RecordKind.AGENCY, one.value());
            case HOST_AGENCY -> named("news.field.hostAgency", RecordKind.AGENCY, one.value());
            case PARTICIPATION ->
                named("news.field.participates", RecordKind.AGENCY, one.value().split(" ")[0]);
            case PARTICIPANT -> named("news.field.participants", RecordKind.PERSON, one.value());
            case SHOWN -> named("news.field.initiatives", RecordKind.INITIATIVE, one.value());
        };
    }

    private Optional<Addition> named(String field, RecordKind kind, String id) {
        return choice(RecordRef.of(kind, Long.parseLong(id))).map(choice -> new Addition(field, choice.name()));
    }

    private Optional<RecordChoice> choice(RecordRef record) {
        return found(() -> new RecordChoice(record, states.name(record)));
    }

    /** From a savepoint: what is not there, or not for the caller, does not take the rest of the page along. */
    private <T extends Object> Optional<T> found(Supplier<T> get) {
        try {
            return Optional.ofNullable(lookup.execute(_ -> get.get()));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
