package se.samsyn.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.FormerName;
import se.samsyn.agency.OrgNumbers;
import se.samsyn.exchange.ImportField.Type;

/**
 * Agencies as rows. One may be part of another that stands in the same file: that has a number below zero until it is made,
 * and has to be made first.
 */
final class AgencyShape implements Shape<AgencyData> {

    private final Registers registers;
    private final Lookups lookups;
    private final Map<AgencyId, AgencyId> made = new HashMap<>();

    AgencyShape(Registers registers, Lookups lookups) {
        this.registers = registers;
        this.lookups = lookups;
    }

    @Override
    public List<Field<AgencyData>> fields() {
        var fields = new ArrayList<Field<AgencyData>>();
        fields.add(new Field<>(
                ImportField.of("name", "agency.name", Type.LINE).needed(),
                (data, value) -> new Parts(data).name((String) value).data(),
                AgencyData::name));
        fields.add(new Field<>(
                ImportField.of("shortName", "agency.shortName", Type.LINE),
                (data, value) -> new Parts(data).shortName((String) value).data(),
                AgencyData::shortName));
        fields.add(new Field<>(
                ImportField.choice("kind", "agency.kind", AgencyKind.class).needed(),
                (data, value) -> new Parts(data).kind((AgencyKind) value).data(),
                AgencyData::kind));
        fields.add(new Field<>(
                ImportField.of("orgNumber", "agency.orgNumber", Type.ORG_NUMBER),
                (data, value) -> new Parts(data).orgNumber((String) value).data(),
                data -> OrgNumbers.written(data.orgNumber())));
        fields.add(new Field<>(
                ImportField.of("parent", "agency.parent", Type.AGENCY),
                (data, value) -> new Parts(data).parent((AgencyId) value).data(),
                data -> data.parent() == null ? null : lookups.name(data.parent())));
        fields.add(new Field<>(
                ImportField.of("aliases", "agency.aliases", Type.LINES),
                (data, value) -> new Parts(data)
                        .aliases(InitiativeShape.added(data.aliases(), value))
                        .data(),
                AgencyData::aliases));
        fields.add(new Field<>(
                ImportField.of("description", "agency.description", Type.TEXT),
                (data, value) -> new Parts(data).description((String) value).data(),
                AgencyData::description));
        return fields;
    }

    @Override
    public List<String> notRead() {
        return List.of("agency.state");
    }

    @Override
    public List<Known<AgencyData>> known() {
        return registers.agencies().whole().stream()
                .map(one -> new Known<>(one.id().value(), one.version(), one.data(), one))
                .toList();
    }

    @Override
    public AgencyData blank() {
        // of a kind only so that it can be one: a row that says no kind is not taken
        return AgencyData.of("", "", AgencyKind.CIVIL_SOCIETY, "", null, List.of(), "");
    }

    @Override
    public List<String> names(AgencyData data) {
        return Stream.of(
                        Stream.of(data.name(), data.shortName()),
                        data.aliases().stream(),
                        data.formerNames().stream().map(FormerName::name))
                .flatMap(names -> names)
                .toList();
    }

    @Override
    public String number(AgencyData data) {
        return data.orgNumber();
    }

    @Override
    public void check(AgencyData data) {
        data.check();
    }

    @Override
    public List<Long> create(List<AgencyData> several) {
        return registers
                .agencies()
                .createAll(several.stream().map(this::settled).toList())
                .stream()
                .map(AgencyId::value)
                .toList();
    }

    /** That a row of the file has become a record. */
    void made(int line, long id) {
        made.put(placeholder(line), new AgencyId(id));
    }

    static AgencyId placeholder(int line) {
        return new AgencyId(-line);
    }

    private AgencyData settled(AgencyData data) {
        var parent = data.parent();
        return parent == null || parent.value() > 0
                ? data
                : new Parts(data).parent(made.getOrDefault(parent, parent)).data();
    }

    @Override
    public void change(Known<AgencyData> known, AgencyData data) {
        registers
                .agencies()
                .change(new Agency(
                        new AgencyId(known.id()), known.version(), settled(data), ((Agency) known.stored()).endedOn()));
    }

    @Override
    public void remove(long id) {
        registers.agencies().remove(new AgencyId(id));
    }

    @Override
    public Class<AgencyData> type() {
        return AgencyData.class;
    }

    /** An {@link AgencyData} with some of it different. */
    private record Parts(
            String name,
            String shortName,
            AgencyKind kind,
            String orgNumber,
            @Nullable AgencyId parent,
            List<String> aliases,
            String description,
            List<FormerName> formerNames) {

        Parts(AgencyData data) {
            this(
                    data.name(),
                    data.shortName(),
                    data.kind(),
                    data.orgNumber(),
                    data.parent(),
                    data.aliases(),
                    data.description(),
                    data.formerNames());
        }

        Parts name(String value) {
            return new Parts(value, shortName, kind, orgNumber, parent, aliases, description, formerNames);
        }

        Parts shortName(String value) {
            return new Parts(name, value, kind, orgNumber, parent, aliases, description, formerNames);
        }

        Parts kind(AgencyKind value) {
            return new Parts(name, shortName, value, orgNumber, parent, aliases, description, formerNames);
        }

        Parts orgNumber(String value) {
            return new Parts(name, shortName, kind, value, parent, aliases, description, formerNames);
        }

        Parts parent(AgencyId value) {
            return new Parts(name, shortName, kind, orgNumber, value, aliases, description, formerNames);
        }

        Parts aliases(List<String> value) {
            return new Parts(name, shortName, kind, orgNumber, parent, value, description, formerNames);
        }

        Parts description(String value) {
            return new Parts(name, shortName, kind, orgNumber, parent, aliases, value, formerNames);
        }

        AgencyData data() {
            return new AgencyData(name, shortName, kind, orgNumber, parent, aliases, description, formerNames);
        }
    }
}
