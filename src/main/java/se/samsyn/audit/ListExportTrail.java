package se.samsyn.audit;

import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.ui.ExportTrail;

/** Lists that are taken out stand in the log by their page and their number of rows, without what was searched for. */
@Component
class ListExportTrail implements ExportTrail {

    private final AuditWriter writer;

    ListExportTrail(AuditWriter writer) {
        this.writer = writer;
    }

    @Override
    public String who() {
        return CurrentCaller.get().name();
    }

    @Override
    public void taken(String list, int rows) {
        writer.alone(() -> writer.append(Action.EXPORTED, AuditEntry.LIST + list + " " + rows));
    }
}
