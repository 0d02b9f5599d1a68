package se.samsyn.list.ui;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.list.BulkService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.BulkDesk;

/** Opens the dialog in which many are changed at once, for those who keep the registers. */
@Component
class BulkDialogs implements BulkDesk {

    private final BulkService service;

    BulkDialogs(BulkService service) {
        this.service = service;
    }

    @Override
    public boolean isFor(RecordKind kind) {
        return CurrentCaller.get().mayEdit() && service.of(kind).isPresent();
    }

    @Override
    public void open(RecordKind kind, Map<Long, String> picked, Runnable changed) {
        new BulkDialog<>(service, service.of(kind).orElseThrow(), picked, changed).open();
    }
}
