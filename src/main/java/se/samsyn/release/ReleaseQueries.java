package se.samsyn.release;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.ReleaseDecision.RELEASE_DECISION;
import static se.samsyn.jooq.registry.tables.ReleaseMark.RELEASE_MARK;
import static se.samsyn.jooq.registry.tables.ReleasePackage.RELEASE_PACKAGE;
import static se.samsyn.jooq.registry.tables.ReleaseRecord.RELEASE_RECORD;
import static se.samsyn.jooq.registry.tables.ReleaseRequest.RELEASE_REQUEST;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads packages; the document only where it is asked for. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReleaseQueries {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A record in a package, without what it says. */
    record PickedRow(PickedId id, RecordRef record, String fingerprint) {}

    private final DSLContext dsl;

    ReleaseQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Drafts first, then what was decided last. */
    List<ReleaseListItem> list() {
        return dsl.select(
                        RELEASE_PACKAGE.ID.convertFrom(ReleaseId::new),
                        RELEASE_PACKAGE.REFERENCE,
                        RELEASE_PACKAGE.RECEIVED_ON,
                        RELEASE_PACKAGE.STATE.convertFrom(ReleaseState::valueOf),
                        RELEASE_PACKAGE.DECIDED_AT.convertFrom(ReleaseQueries::instant),
                        RELEASE_PACKAGE.SUMMARY.convertFrom(ReleaseQueries::summary))
                .from(RELEASE_PACKAGE)
                .orderBy(RELEASE_PACKAGE.DECIDED_AT.desc().nullsFirst(), RELEASE_PACKAGE.ID.desc())
                .fetch(mapping(ReleaseListItem::new));
    }

    Optional<Release> find(ReleaseId id) {
        // @formatter:off
        return dsl.select(
                RELEASE_PACKAGE.ID.convertFrom(ReleaseId::new),
                RELEASE_PACKAGE.VERSION,
                row(RELEASE_PACKAGE.REFERENCE, RELEASE_PACKAGE.RECEIVED_ON, RELEASE_REQUEST.ASKED_FOR)
                    .mapping(ReleaseData::new),
                RELEASE_PACKAGE.STATE.convertFrom(ReleaseState::valueOf),
                RELEASE_PACKAGE.CREATED_BY,
                RELEASE_PACKAGE.BASED_ON_ID.convertFrom(based -> based == null ? null : new ReleaseId(based)),
                row(
                    RELEASE_PACKAGE.DECIDED_BY,
                    RELEASE_PACKAGE.DECIDED_AT.convertFrom(ReleaseQueries::instant),
                    RELEASE_DECISION.GROUNDS,
                    RELEASE_PACKAGE.DOCUMENT_HASH,
                    RELEASE_PACKAGE.SUMMARY.convertFrom(ReleaseQueries::summary))
                    .mapping(ReleaseQueries::decision))
            .from(RELEASE_PACKAGE)
            // not for those who only see that there are packages
            .join(RELEASE_REQUEST).on(RELEASE_REQUEST.PACKAGE_ID.eq(RELEASE_PACKAGE.ID))
            .leftJoin(RELEASE_DECISION).on(RELEASE_DECISION.PACKAGE_ID.eq(RELEASE_PACKAGE.ID))
            .where(RELEASE_PACKAGE.ID.eq(id.value()))
            .fetchOptional(mapping(Release::new));
        // @formatter:on
    }

    /** Whom the package is for. */
    List<String> audience(ReleaseId id) {
        return dsl.select(RELEASE_PACKAGE.VISIBLE_TO.convertFrom(List::of))
                .from(RELEASE_PACKAGE)
                .where(RELEASE_PACKAGE.ID.eq(id.value()))
                .fetchSingle(mapping(keys -> keys));
    }

    /** As they were picked. */
    List<PickedRow> picked(ReleaseId id) {
        return dsl.select(
                        RELEASE_RECORD.ID.convertFrom(PickedId::new),
                        row(RELEASE_RECORD.RECORD_KIND.convertFrom(RecordKind::valueOf), RELEASE_RECORD.RECORD_ID)
                                .mapping(RecordRef::new),
                        RELEASE_RECORD.FINGERPRINT)
                .from(RELEASE_RECORD)
                .where(RELEASE_RECORD.PACKAGE_ID.eq(id.value()))
                .orderBy(RELEASE_RECORD.ID)
                .fetch(mapping(PickedRow::new));
    }

    /** In the order of the fields' texts. */
    List<Mark> marks(ReleaseId id) {
        return dsl.select(
                        RELEASE_MARK.ID.convertFrom(MarkId::new),
                        RELEASE_MARK.PICKED_ID.convertFrom(PickedId::new),
                        RELEASE_MARK.FIELD,
                        row(RELEASE_MARK.BEGINS, RELEASE_MARK.ENDS).mapping(ReleaseQueries::span),
                        RELEASE_MARK.VERDICT.convertFrom(Verdict::valueOf),
                        RELEASE_MARK.RULE_ID.convertFrom(rule -> rule == null ? null : new WithholdingRuleId(rule)),
                        RELEASE_MARK.REASON,
                        RELEASE_MARK.ORIGIN.convertFrom(Origin::valueOf),
                        RELEASE_MARK.HINT)
                .from(RELEASE_MARK)
                .join(RELEASE_RECORD)
                .on(RELEASE_RECORD.ID.eq(RELEASE_MARK.PICKED_ID))
                .where(RELEASE_RECORD.PACKAGE_ID.eq(id.value()))
                .orderBy(
                        RELEASE_MARK.PICKED_ID,
                        RELEASE_MARK.FIELD,
                        RELEASE_MARK.BEGINS.asc().nullsFirst(),
                        RELEASE_MARK.ID)
                .fetch(mapping(Mark::new));
    }

    Optional<byte[]> document(ReleaseId id) {
        return dsl.select(RELEASE_DECISION.DOCUMENT)
                .from(RELEASE_DECISION)
                .where(RELEASE_DECISION.PACKAGE_ID.eq(id.value()))
                .fetchOptional(mapping(document -> document));
    }

    static String written(Summary summary) {
        return MAPPER.writeValueAsString(summary);
    }

    private static @Nullable Summary summary(String json) {
        return json.isEmpty() ? null : MAPPER.readValue(json, Summary.class);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Span span(@Nullable Integer begins, @Nullable Integer ends) {
        return begins == null || ends == null ? null : new Span(begins, ends);
    }

    private static Release.@Nullable Decision decision(
            String by, @Nullable Instant at, @Nullable String grounds, String hash, @Nullable Summary summary) {
        return at == null || grounds == null
                ? null
                : new Release.Decision(by, at, grounds, hash, Objects.requireNonNull(summary));
    }
}
