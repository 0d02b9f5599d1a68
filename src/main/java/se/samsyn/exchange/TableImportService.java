package se.samsyn.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.exchange.PlannedRow.Outcome;
import se.samsyn.exchange.file.Limits;
import se.samsyn.exchange.file.Sheet;
import se.samsyn.shared.Finding;
import se.samsyn.shared.Input;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.TextScreener;

/** Imports of tables: a draft that is shown before anything is written, carried out as a whole, and taken back. */
@Service
@MayEdit
@Transactional(readOnly = true)
public class TableImportService {

    /** How long a draft waits for its maker to finish it; the database's {@code discard_table_imports} has it too. */
    static final Period DRAFTS_KEPT = Period.ofDays(30);

    /** As long as what was said before is kept. */
    static final Period UNDONE_WITHIN = Period.ofDays(90);

    private static final int MOST_LISTED = 100;

    private final ImportRepository imports;
    private final ReceiptRepository receipts;
    private final Registers registers;
    private final Vocabulary vocabulary;
    private final Proposals proposals;
    private final ImportUndoing undoing;
    private final Savepoints savepoints;
    private final TextScreener screener;
    private final Clock clock;

    TableImportService(
            ImportRepository imports,
            ReceiptRepository receipts,
            Registers registers,
            Vocabulary vocabulary,
            Proposals proposals,
            ImportUndoing undoing,
            Savepoints savepoints,
            TextScreener screener,
            Clock clock) {
        this.imports = imports;
        this.receipts = receipts;
        this.registers = registers;
        this.vocabulary = vocabulary;
        this.proposals = proposals;
        this.undoing = undoing;
        this.savepoints = savepoints;
        this.screener = screener;
        this.clock = clock;
    }

    /**
     * Begins an import. Drafts that nobody finished are removed then, and what can no longer be undone is forgotten.
     *
     * @param sheets as {@link se.samsyn.exchange.file.TableFile} read them
     * @throws RuleViolation where there is a row of headings at most, or more rows than one import takes
     */
    @Transactional
    @NotFreeText("decided about a file; the services that write the records look their texts through")
    public ImportId start(ImportKind kind, String fileName, List<Sheet> sheets) {
        if (sheets.stream().allMatch(sheet -> sheet.lines().size() < 2)) {
            throw new RuleViolation("file", "exchange.file.headings");
        }
        imports.discardOld();
        var content = proposals.of(kind, sheets);
        if (sheets.stream().anyMatch(sheet -> sheet.lines().size() > Limits.ROWS + content.header() + 1)) {
            throw new RuleViolation("file", "exchange.file.rows", Limits.ROWS);
        }
        var name = Input.line(fileName);
        return imports.insert(
                kind, name.substring(0, Math.min(Input.NAME, name.length())), sheets, content, CurrentCaller.get());
    }

    /** The caller's own drafts first, then the others, the latest first. */
    public List<ImportListItem> list() {
        return imports.latest(MOST_LISTED);
    }

    /** @throws NoSuchElementException where there is none */
    public ImportListItem item(ImportId id) {
        return imports.item(id).orElseThrow(() -> new NoSuchElementException("Import " + id.value()));
    }

    /** @throws NoSuchElementException where there is no such draft */
    public Draft draft(ImportId id) {
        return imports.find(id).orElseThrow(() -> new NoSuchElementException("Draft " + id.value()));
    }

    /** All that a column of this kind may hold. */
    public List<ImportField> fields(ImportKind kind) {
        return registers.shape(kind, new Lookups(registers)).fields().stream()
                .map(Field::is)
                .toList();
    }

    /**
     * What would be done now.
     *
     * @param looked what was found in texts that were looked through before; what is looked through now is added
     */
    public Plan plan(Draft draft, Map<String, List<Finding>> looked) {
        return planned(draft, looked).plan();
    }

    private Planned<?> planned(Draft draft, Map<String, List<Finding>> looked) {
        var lookups = new Lookups(registers);
        return planned(draft, registers.shape(draft.kind(), lookups), lookups, looked);
    }

    private <D extends Record> Planned<D> planned(
            Draft draft, Shape<D> shape, Lookups lookups, Map<String, List<Finding>> looked) {
        return new Planner<>(draft, shape, lookups, vocabulary, new Screened<>(screener, looked)).plan();
    }

    /** Reads another sheet, or takes another line for that of the headers; what was decided about rows no longer holds. */
    @Transactional
    public Draft readFrom(ImportId id, int sheet, int header) {
        lockDraft(id);
        var draft = draft(id);
        var content = proposals.of(draft.kind(), draft.sheets(), sheet, header);
        imports.update(id, content);
        return draft.with(content);
    }

    /**
     * Decides something about a draft; what was decided meanwhile in another window stays.
     *
     * @param shown what the decision is about
     * @throws RuleViolation where it is no draft any more, or another sheet or line of headers is read by now
     */
    @Transactional
    public Draft decide(Draft shown, UnaryOperator<ImportContent> decision) {
        var id = shown.id();
        lockDraft(id);
        var draft = draft(id);
        if (!draft.content().isReadAs(shown.content())) {
            throw new RuleViolation("", "exchange.draft.readOtherwise");
        }
        var content = decision.apply(draft.content());
        imports.update(id, content);
        return draft.with(content);
    }

    /** Says what words in a field's column mean. @param constant null for nothing */
    @Transactional
    @NotFreeText("decided about a file; the services that write the records look their texts through")
    public Draft mean(Draft shown, String field, String words, @org.jspecify.annotations.Nullable Enum<?> constant) {
        return decide(
                shown,
                content -> content.value(
                        field, Vocabulary.comparable(words), constant == null ? CellReader.NOTHING : constant.name()));
    }

    /**
     * Carries out what was shown, all of it or nothing.
     *
     * @param mark of the plan that was shown
     * @throws ImportRefused where a service does not take a row
     * @throws RuleViolation where the registry is not as it was shown any more, or somebody else was first
     */
    @Transactional
    @NotFreeText("decided about a file; the services that write the records look their texts through")
    public void run(ImportId id, String mark, Progress progress) {
        lockDraft(id);
        var draft = draft(id);
        var planned = planned(draft, Screened.nothingYet());
        if (!planned.plan().mark().equals(mark) || !planned.plan().isReady()) {
            throw new RuleViolation("", "exchange.run.changed");
        }
        var counts = planned.plan().counts();
        KeptFindings.during(draft.content().kept(), () -> {
            var written = new ImportWriter<>(planned, savepoints, progress).write();
            receipts.add(
                    id,
                    draft.kind(),
                    written,
                    registers.audiences(
                            draft.kind(),
                            written.stream().map(ImportedRecord::record).toList()));
        });
        proposals.remember(draft);
        imports.done(
                id,
                new ImportListItem.Counts(
                        counts.getOrDefault(Outcome.NEW, 0),
                        counts.getOrDefault(Outcome.CHANGE, 0),
                        counts.getOrDefault(Outcome.SAME, 0),
                        counts.getOrDefault(Outcome.SKIP, 0)),
                CurrentCaller.get().name());
    }

    /** What an import made and changed, in the order of the file. */
    public List<ReportRow> report(ImportId id) {
        var kind = item(id).kind();
        return report(id, registers.shape(kind, new Lookups(registers)));
    }

    private <D extends Record> List<ReportRow> report(ImportId id, Shape<D> shape) {
        var names = new java.util.HashMap<Long, String>();
        shape.known().forEach(one -> names.put(one.id(), shape.names(one.data()).getFirst()));
        var labels = new java.util.HashMap<String, String>();
        shape.fields().forEach(field -> labels.put(field.key(), field.is().label()));
        return receipts.of(id).stream()
                .map(one -> new ReportRow(
                        one.line(),
                        one.record(),
                        names.getOrDefault(one.record(), ""),
                        one.created(),
                        labels(one, labels, false),
                        one.part() == null
                                ? ""
                                : shape.partName(one.record(), one.part().id()),
                        one.isPartNew() ? List.of() : labels(one, labels, true),
                        one.takenBack(),
                        one.leftWhy()))
                .toList();
    }

    private static List<String> labels(ImportedRecord one, Map<String, String> labels, boolean ofPart) {
        return one.fields().stream()
                .filter(field -> ImportField.isOfPart(field) == ofPart)
                .map(field -> labels.getOrDefault(field, field))
                .toList();
    }

    /**
     * Takes back what an import did, but for what somebody has changed or come to use since, and for what the caller does
     * not see: that is left to somebody who does.
     *
     * @return how many records are as they were before
     * @throws RuleViolation where the caller sees nothing that has not been undone before, or it is too old
     */
    @Transactional
    public int undo(ImportId id, Progress progress) {
        var item = item(id);
        if (imports.lock(id).filter(state -> state != ImportState.DRAFT).isEmpty()) {
            throw new RuleViolation("", "exchange.undo.nothing");
        }
        if (item.until().isBefore(OffsetDateTime.now(clock))) {
            throw new RuleViolation("", "exchange.undo.late", UNDONE_WITHIN.getDays());
        }
        var back = undoing.run(id, item.kind(), progress);
        imports.undone(id, back, CurrentCaller.get().name());
        return back.all();
    }

    /** Throws a draft away, with its file. */
    @Transactional
    public void discard(ImportId id) {
        lockDraft(id);
        imports.discard(id);
    }

    private void lockDraft(ImportId id) {
        switch (imports.lock(id).orElseThrow(() -> new RuleViolation("", "exchange.draft.gone"))) {
            case DRAFT -> {}
            case DONE, UNDONE -> throw new RuleViolation("", "exchange.draft.done");
        }
    }
}
