package se.samsyn.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import se.samsyn.request.AccessRequestService;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.Texts;

/** On a record's page, for whoever holds it: who has been let in beside those that its label means. */
@org.springframework.stereotype.Component
class AdmittedSection implements RecordSection {

    private final AccessRequestService requests;

    AdmittedSection(AccessRequestService requests) {
        this.requests = requests;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        var admitted = requests.admitted(record);
        if (admitted.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("s-requests");
        admitted.forEach(request -> list.add(
                new RequestCard(requests, request, () -> UI.getCurrent().refreshCurrentRoute(true)).toAnswer()));
        return Optional.of(new PageSection(Texts.of("request.admitted"), list));
    }
}
