package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.shared.ui.ViewShelf.Place;
import se.samsyn.shared.ui.ViewShelf.Shelf;

/** The views of one list: what its address says, under a name. */
final class ListViews<T, S extends Enum<S>> implements Place {

    static final String SORT = "sort";
    static final String COLUMNS = "kol";

    private final PageHeader header;
    private final FilterBar filters;
    private final GridColumns<T> columns;
    private final Class<S> sorts;
    private final ViewShelf kept = Instantiator.get(UI.getCurrent()).getOrCreate(ViewShelf.class);
    private final Shelf shelf = kept.of(this);
    private Location location = new Location("");

    /** The view has said by now which filters and columns there are. */
    ListViews(PageHeader header, FilterBar filters, GridColumns<T> columns, Class<S> sorts) {
        this.header = header;
        this.filters = filters;
        this.columns = columns;
        this.sorts = sorts;
        filters.whenNothing(() -> shelf.hasPreset() ? Map.of(ViewShelf.PARAMETER, ViewShelf.NONE) : Map.of());
    }

    Component component() {
        return shelf.component();
    }

    /** Where the address says nothing, it is to say this. */
    Optional<QueryParameters> preset(Location opened) {
        return opened.getQueryParameters().getParameters().isEmpty()
                ? kept.preset(opened.getPath()).map(this::parameters)
                : Optional.empty();
    }

    void show(Location opened) {
        location = opened;
        shelf.show(Address.parameter(opened, ViewShelf.PARAMETER).orElse(""));
    }

    @Override
    public String path() {
        return location.getPath();
    }

    @Override
    public String asked() {
        return ListAddress.written(ListAddress.of(location.getQueryParameters(), known()));
    }

    @Override
    public String shown() {
        var parameters = new TreeMap<>(ListAddress.of(location.getQueryParameters(), known()));
        var chosen = columns.chosen();
        if (!chosen.isEmpty()) {
            parameters.put(COLUMNS, chosen);
        }
        return ListAddress.written(parameters);
    }

    @Override
    public String understood(String query) {
        return ListAddress.written(ListAddress.read(query, known()));
    }

    @Override
    public List<String> unknown(String query) {
        var unknown = new ArrayList<String>();
        parameters(query).getParameters().forEach((name, values) -> {
            if (!known().contains(name) && !name.equals(ViewShelf.PARAMETER)) {
                unknown.add(name);
            } else if (name.equals(COLUMNS)) {
                unknown.addAll(missing(values, columns.keys()));
            } else if (name.equals(SORT)) {
                unknown.addAll(missing(values, sortable()));
            }
        });
        return unknown;
    }

    @Override
    public void open(String query, String view) {
        var parameters = new TreeMap<>(ListAddress.read(query, known()));
        if (!view.isEmpty()) {
            parameters.put(ViewShelf.PARAMETER, view);
        }
        UI.getCurrent().navigate(location.getPath(), QueryParameters.simple(parameters));
    }

    @Override
    public void name(String words) {
        header.subtitle(words);
    }

    private QueryParameters parameters(String query) {
        try {
            return QueryParameters.fromString(query);
        } catch (IllegalArgumentException e) {
            return QueryParameters.empty();
        }
    }

    private Set<String> known() {
        return Stream.concat(filters.parameters().stream(), Stream.of(SORT, COLUMNS))
                .collect(Collectors.toSet());
    }

    private Set<String> sortable() {
        return Arrays.stream(Objects.requireNonNull(sorts.getEnumConstants()))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static List<String> missing(List<String> written, Set<String> known) {
        var missing = new HashSet<String>();
        written.forEach(text -> Stream.of(text.split(",", 100))
                .map(word -> word.startsWith("-") ? word.substring(1) : word)
                .filter(word -> !word.isEmpty() && !known.contains(word))
                .forEach(missing::add));
        return List.copyOf(missing);
    }
}
