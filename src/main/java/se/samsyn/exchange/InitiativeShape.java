package se.samsyn.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.exchange.ImportField.Type;
import se.samsyn.initiative.Approach;
import se.samsyn.initiative.Horizon;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeDraft;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.PartialDate;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.PreventionLevel;
import se.samsyn.initiative.WorkForm;

/** Initiatives as rows. */
final class InitiativeShape implements Shape<InitiativeData> {

    private final Registers registers;
    private final Lookups lookups;

    InitiativeShape(Registers registers, Lookups lookups) {
        this.registers = registers;
        this.lookups = lookups;
    }

    @Override
    public List<Field<InitiativeData>> fields() {
        var fields = new ArrayList<Field<InitiativeData>>();
        fields.add(field(
                ImportField.of("name", "initiative.name", Type.LINE).needed(),
                (draft, value) -> draft.name((String) value),
                InitiativeData::name));
        fields.add(field(
                ImportField.of("longName", "initiative.longName", Type.LINE),
                (draft, value) -> draft.longName((String) value),
                InitiativeData::longName));
        fields.add(new Field<>(
                ImportField.of("aliases", "initiative.aliases", Type.LINES),
                (data, value) ->
                        data.draft().aliases(added(data.aliases(), value)).data(),
                InitiativeData::aliases));
        fields.add(field(
                ImportField.choice("status", "initiative.status", InitiativeStatus.class),
                (draft, value) -> draft.status((InitiativeStatus) value),
                InitiativeData::status));
        Stream.of(OrgRole.values()).map(this::role).forEach(fields::add);
        fields.add(new Field<>(
                ImportField.of("areas", "initiative.areas", Type.AREAS),
                (data, value) -> {
                    var all = new HashSet<>(data.areas());
                    ((List<?>) value).forEach(area -> all.add((AreaId) area));
                    return data.draft().areas(all).data();
                },
                data -> data.areas().stream().map(lookups::name).sorted().toList()));
        fields.add(field(
                ImportField.of("started", "initiative.started", Type.PARTIAL_DATE),
                (draft, value) -> draft.started((PartialDate) value),
                InitiativeData::started));
        fields.add(field(
                ImportField.of("ended", "initiative.ended", Type.PARTIAL_DATE),
                (draft, value) -> draft.ended((PartialDate) value),
                InitiativeData::ended));
        fields.add(field(
                ImportField.of("nextReviewOn", "initiative.nextReview", Type.DAY),
                (draft, value) -> draft.nextReviewOn((LocalDate) value),
                InitiativeData::nextReviewOn));
        fields.add(field(
                ImportField.of("contactFunction", "initiative.contact", Type.LINE),
                (draft, value) -> draft.contactFunction((String) value),
                InitiativeData::contactFunction));
        fields.add(field(
                ImportField.of("purpose", "initiative.purpose", Type.TEXT),
                (draft, value) -> draft.purpose((String) value),
                InitiativeData::purpose));
        fields.add(field(
                ImportField.of("summary", "initiative.summary", Type.TEXT),
                (draft, value) -> draft.summary((String) value),
                InitiativeData::summary));
        fields.add(field(
                ImportField.of("targetGroup", "initiative.targetGroup", Type.TEXT),
                (draft, value) -> draft.targetGroup((String) value),
                InitiativeData::targetGroup));
        fields.addAll(kindOfWork());
        fields.add(field(
                ImportField.choice("sharing", "access.sharing", Label.class),
                (draft, value) -> draft.sharing(Sharing.of((Label) value)),
                data -> data.sharing().label()));
        return fields;
    }

    private static List<Field<InitiativeData>> kindOfWork() {
        return List.of(
                field(
                        ImportField.choice("level", "initiative.level", PreventionLevel.class),
                        (draft, value) -> draft.level((PreventionLevel) value),
                        InitiativeData::level),
                field(
                        ImportField.choice("approach", "initiative.approach", Approach.class),
                        (draft, value) -> draft.approach((Approach) value),
                        InitiativeData::approach),
                field(
                        ImportField.choice("horizon", "initiative.horizon", Horizon.class),
                        (draft, value) -> draft.horizon((Horizon) value),
                        InitiativeData::horizon),
                field(
                        ImportField.choice("form", "initiative.form", WorkForm.class),
                        (draft, value) -> draft.form((WorkForm) value),
                        InitiativeData::form));
    }

    /** Those who take part in one role; the key is the role's name. */
    private Field<InitiativeData> role(OrgRole role) {
        return new Field<>(
                ImportField.of(role.name(), "exchange.role." + role.name(), Type.AGENCIES),
                (data, value) -> {
                    var all = new ArrayList<>(data.participations());
                    ((List<?>) value)
                            .stream()
                                    .map(AgencyId.class::cast)
                                    .filter(agency -> !takesPart(data, agency, role))
                                    .forEach(agency -> all.add(Participation.of(agency, role)));
                    return data.draft().participations(all).data();
                },
                data -> data.participations().stream()
                        .filter(part -> part.role() == role)
                        .map(part -> lookups.name(part.agency()))
                        .sorted()
                        .toList());
    }

    /** One that has left does not come back by a file that still names it: that is for somebody to say. */
    private static boolean takesPart(InitiativeData data, AgencyId agency, OrgRole role) {
        return data.participations().stream().anyMatch(part -> part.agency().equals(agency) && part.role() == role);
    }

    private static Field<InitiativeData> field(
            ImportField is,
            BiFunction<InitiativeDraft, Object, InitiativeDraft> with,
            Function<InitiativeData, @Nullable Object> said) {
        return new Field<>(is, (data, value) -> with.apply(data.draft(), value).data(), said);
    }

    static List<String> added(List<String> names, Object more) {
        return Stream.concat(names.stream(), ((List<?>) more).stream().map(String.class::cast))
                .distinct()
                .toList();
    }

    @Override
    public List<String> notRead() {
        return List.of("initiative.agencies");
    }

    @Override
    public List<Known<InitiativeData>> known() {
        return registers.initiatives().whole().stream()
                .map(one -> new Known<>(one.id().value(), one.version(), one.data(), one))
                .toList();
    }

    @Override
    public InitiativeData blank() {
        return InitiativeData.named("");
    }

    @Override
    public List<String> names(InitiativeData data) {
        return Stream.concat(Stream.of(data.name(), data.longName()), data.aliases().stream())
                .toList();
    }

    @Override
    public void check(InitiativeData data) {
        data.check();
    }

    @Override
    public long create(InitiativeData data) {
        return registers.initiatives().create(data).value();
    }

    @Override
    public void change(Known<InitiativeData> known, InitiativeData data) {
        registers.initiatives().change(new Initiative(new InitiativeId(known.id()), known.version(), data));
    }

    @Override
    public void remove(long id) {
        registers.initiatives().remove(new InitiativeId(id));
    }

    @Override
    public boolean isBare(long id) {
        return registers.initiatives().isBare(new InitiativeId(id));
    }

    @Override
    public Class<InitiativeData> type() {
        return InitiativeData.class;
    }
}
