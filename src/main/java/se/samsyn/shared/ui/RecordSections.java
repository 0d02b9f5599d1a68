package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return sections.stream()
                .sorted(Comparator.comparingInt(RecordSection::order))
                .map(section -> section.create(record))
                .flatMap(Optional::stream)
                .toList();
    }
}
