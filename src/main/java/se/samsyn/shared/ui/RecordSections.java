package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import se.samsyn.shared.RecordRef;

/** What the other modules have to show on a record's page, in order. */
@org.springframework.stereotype.Component
public class RecordSections {

    private final ObjectProvider<RecordSection> sections;

    RecordSections(ObjectProvider<RecordSection> sections) {
        this.sections = sections;
    }

    public List<Component> of(RecordRef record) {
        return of(record, _ -> true);
    }

    /** With parts of the page's own among them, in the same order. */
    public List<Component> of(RecordRef record, List<RecordSection> own) {
        return Stream.concat(sections.stream(), own.stream())
                .sorted(Comparator.comparingInt(RecordSection::order))
                .map(section -> section.create(record))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is known of the record, without what has been done with it here. */
    public List<Component> known(RecordRef record) {
        return of(record, section -> section.order() < RecordSection.HISTORY);
    }

    /** As {@link #known}, for a page on which one module shows its own part in a way of its own. */
    public List<Component> known(RecordRef record, RecordSection own) {
        return of(record, section -> section.order() < RecordSection.HISTORY && section != own);
    }

    /** What has been done with the record here. */
    public List<Component> history(RecordRef record) {
        return of(record, section -> section.order() >= RecordSection.HISTORY);
    }

    private List<Component> of(RecordRef record, Predicate<RecordSection> wanted) {
        return sections.stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(RecordSection::order))
                .map(section -> section.create(record))
                .flatMap(Optional::stream)
                .toList();
    }
}
