package se.samsyn.release;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.ReleaseDecision.RELEASE_DECISION;
import static se.samsyn.jooq.registry.tables.ReleaseMark.RELEASE_MARK;
import static se.samsyn.jooq.registry.tables.ReleasePackage.RELEASE_PACKAGE;
import static se.samsyn.jooq.registry.tables.ReleaseRecord.RELEASE_RECORD;
import static se.samsyn.jooq.registry.tables.ReleaseRequest.RELEASE_REQUEST;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.RecordRef;

/** Writes packages while they are drafts; of those that are decided the database lets nothing be changed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReleaseRepository {

    private final DSLContext dsl;

    ReleaseRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    ReleaseId create(ReleaseData data, String by, @Nullable ReleaseId basedOn) {
        var id = Objects.requireNonNull(dsl.insertInto(RELEASE_PACKAGE)
                .set(RELEASE_PACKAGE.REFERENCE, data.reference())
                .set(RELEASE_PACKAGE.RECEIVED_ON, data.receivedOn())
                .set(RELEASE_PACKAGE.CREATED_BY, by)
                .set(RELEASE_PACKAGE.BASED_ON_ID, basedOn == null ? null : basedOn.value())
                .returningResult(RELEASE_PACKAGE.ID.convertFrom(ReleaseId::new))
                .fetchSingle()
                .value1());
        dsl.insertInto(RELEASE_REQUEST)
                .set(RELEASE_REQUEST.PACKAGE_ID, id.value())
                .set(RELEASE_REQUEST.ASKED_FOR, data.askedFor())
                .execute();
        return id;
    }

    /** @return false where that version is not there any more */
    boolean change(ReleaseId id, long version, ReleaseData data) {
        dsl.update(RELEASE_REQUEST)
                .set(RELEASE_REQUEST.ASKED_FOR, data.askedFor())
                .where(RELEASE_REQUEST.PACKAGE_ID.eq(id.value()))
                .execute();
        return dsl.update(RELEASE_PACKAGE)
                        .set(RELEASE_PACKAGE.REFERENCE, data.reference())
                        .set(RELEASE_PACKAGE.RECEIVED_ON, data.receivedOn())
                        .set(RELEASE_PACKAGE.VERSION, RELEASE_PACKAGE.VERSION.plus(1))
                        .where(isDraft(id), RELEASE_PACKAGE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Whatever is changed in a package makes it another than was looked at. @return false where it is no draft */
    boolean touch(ReleaseId id) {
        return dsl.update(RELEASE_PACKAGE)
                        .set(RELEASE_PACKAGE.VERSION, RELEASE_PACKAGE.VERSION.plus(1))
                        .where(isDraft(id))
                        .execute()
                == 1;
    }

    boolean remove(ReleaseId id) {
        return dsl.deleteFrom(RELEASE_PACKAGE).where(isDraft(id)).execute() == 1;
    }

    /** What belongs to the package follows by foreign key. */
    void show(ReleaseId id, List<String> keys) {
        dsl.update(RELEASE_PACKAGE)
                .set(RELEASE_PACKAGE.VISIBLE_TO, keys.toArray(String[]::new))
                .where(isDraft(id))
                .execute();
    }

    PickedId pick(ReleaseId id, RecordRef record, String fingerprint) {
        return Objects.requireNonNull(dsl.insertInto(RELEASE_RECORD)
                .set(RELEASE_RECORD.PACKAGE_ID, id.value())
                .set(
                        RELEASE_RECORD.VISIBLE_TO,
                        select(RELEASE_PACKAGE.VISIBLE_TO)
                                .from(RELEASE_PACKAGE)
                                .where(RELEASE_PACKAGE.ID.eq(id.value())))
                .set(RELEASE_RECORD.RECORD_KIND, record.kind().name())
                .set(RELEASE_RECORD.RECORD_ID, record.id())
                .set(RELEASE_RECORD.FINGERPRINT, fingerprint)
                .returningResult(RELEASE_RECORD.ID.convertFrom(PickedId::new))
                .fetchSingle()
                .value1());
    }

    void unpick(PickedId id) {
        dsl.deleteFrom(RELEASE_RECORD).where(RELEASE_RECORD.ID.eq(id.value())).execute();
    }

    void read(PickedId id, String fingerprint) {
        dsl.update(RELEASE_RECORD)
                .set(RELEASE_RECORD.FINGERPRINT, fingerprint)
                .where(RELEASE_RECORD.ID.eq(id.value()))
                .execute();
    }

    /** Of a mark that has no number yet. */
    void add(Mark mark) {
        var span = mark.span();
        var rule = mark.rule();
        dsl.insertInto(RELEASE_MARK)
                .set(RELEASE_MARK.PICKED_ID, mark.picked().value())
                .set(
                        RELEASE_MARK.VISIBLE_TO,
                        select(RELEASE_RECORD.VISIBLE_TO)
                                .from(RELEASE_RECORD)
                                .where(RELEASE_RECORD.ID.eq(mark.picked().value())))
                .set(RELEASE_MARK.FIELD, mark.field())
                .set(RELEASE_MARK.BEGINS, span == null ? null : span.begins())
                .set(RELEASE_MARK.ENDS, span == null ? null : span.ends())
                .set(RELEASE_MARK.VERDICT, mark.verdict().name())
                .set(RELEASE_MARK.RULE_ID, rule == null ? null : rule.value())
                .set(RELEASE_MARK.REASON, mark.reason())
                .set(RELEASE_MARK.ORIGIN, mark.origin().name())
                .set(RELEASE_MARK.HINT, mark.hint())
                .execute();
    }

    void settle(MarkId id, Verdict verdict, @Nullable WithholdingRuleId rule, String reason) {
        dsl.update(RELEASE_MARK)
                .set(RELEASE_MARK.VERDICT, verdict.name())
                .set(RELEASE_MARK.RULE_ID, rule == null ? null : rule.value())
                .set(RELEASE_MARK.REASON, reason)
                .where(RELEASE_MARK.ID.eq(id.value()))
                .execute();
    }

    void remove(MarkId id) {
        dsl.deleteFrom(RELEASE_MARK).where(RELEASE_MARK.ID.eq(id.value())).execute();
    }

    /** Two who decide at once would both write: the later one is refused. */
    boolean claim(Release release) {
        return dsl.update(RELEASE_PACKAGE)
                        .set(RELEASE_PACKAGE.VERSION, RELEASE_PACKAGE.VERSION.plus(1))
                        .where(isDraft(release.id()), RELEASE_PACKAGE.VERSION.eq(release.version()))
                        .execute()
                == 1;
    }

    /** Of a package that is claimed. */
    void decide(Release release, Release.Decision decision, byte[] document) {
        dsl.insertInto(RELEASE_DECISION)
                .set(RELEASE_DECISION.PACKAGE_ID, release.id().value())
                .set(
                        RELEASE_DECISION.VISIBLE_TO,
                        select(RELEASE_PACKAGE.VISIBLE_TO)
                                .from(RELEASE_PACKAGE)
                                .where(RELEASE_PACKAGE.ID.eq(release.id().value())))
                .set(RELEASE_DECISION.GROUNDS, decision.grounds())
                .set(RELEASE_DECISION.DOCUMENT, document)
                .execute();
        dsl.update(RELEASE_PACKAGE)
                .set(RELEASE_PACKAGE.STATE, ReleaseState.DECIDED.name())
                .set(RELEASE_PACKAGE.DECIDED_BY, decision.by())
                .set(RELEASE_PACKAGE.DECIDED_AT, decision.at().atOffset(ZoneOffset.UTC))
                .set(RELEASE_PACKAGE.SUMMARY, ReleaseQueries.written(decision.summary()))
                .set(RELEASE_PACKAGE.DOCUMENT_HASH, decision.hash())
                .where(isDraft(release.id()))
                .execute();
    }

    /** The database's clock, by which all else is told. */
    Instant now() {
        return dsl.select(currentOffsetDateTime()).fetchSingle().value1().toInstant();
    }

    private static Condition isDraft(ReleaseId id) {
        return RELEASE_PACKAGE.ID.eq(id.value()).and(RELEASE_PACKAGE.STATE.eq(ReleaseState.DRAFT.name()));
    }
}
