package se.samsyn.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/** What the log keeps of a statement: all of it. */
@Component
class StatementVersions implements RecordVersions<StatementData> {

    private static final Map<String, String> LABELS = Map.of(
            "person", "visit.speaker",
            "visit", "visit.name",
            "words", "visit.words",
            "direct", "visit.direct",
            "saidOn", "visit.saidOn");

    private final StatementRepository repository;
    private final StatementService statements;

    StatementVersions(StatementRepository repository, StatementService statements) {
        this.repository = repository;
        this.statements = statements;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.STATEMENT;
    }

    @Override
    public Class<StatementData> type() {
        return StatementData.class;
    }

    @Override
    public Class<StatementId> idType() {
        return StatementId.class;
    }

    @Override
    public Optional<StatementData> now(long id) {
        return repository.find(new StatementId(id)).map(Statement::data);
    }

    @Override
    public String name(StatementData version) {
        return version.words();
    }

    @Override
    public List<String> audience(long id) {
        return statements.audience(new StatementId(id)).keys();
    }

    @Override
    public Map<String, String> labels() {
        return LABELS;
    }

    @Override
    public boolean mayChange(StatementData now) {
        return CurrentCaller.get().mayEdit();
    }

    @Override
    public void restore(long id, StatementData earlier) {
        var now = repository.find(new StatementId(id)).orElseThrow();
        statements.change(new Statement(now.id(), now.version(), earlier));
    }

    @Override
    public long again(StatementData last) {
        return statements.create(last).value();
    }
}
