package se.samsyn.audit.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.audit.HistoryService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** The address of a record that was removed and made again leads to the one that was made: mails and notes hold the old one. */
@Component
class RestoredAddresses implements VaadinServiceInitListener {

    private static final Map<String, RecordKind> KINDS =
            Arrays.stream(RecordKind.values()).collect(Collectors.toMap(RecordKind::path, Function.identity()));

    private static final Pattern PAGE = Pattern.compile("(.+)/([0-9]{1,18})");

    private final HistoryService history;

    RestoredAddresses(HistoryService history) {
        this.history = history;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (CurrentCaller.find()
                .filter(caller -> caller.mayRecord() || caller.is(Role.READER))
                .isPresent()) {
            record(event.getLocation().getPath())
                    .flatMap(history::madeAgain)
                    .ifPresent(made ->
                            event.forwardTo(made.path(), event.getLocation().getQueryParameters()));
        }
    }

    private static Optional<RecordRef> record(String path) {
        var page = PAGE.matcher(path);
        return page.matches()
                ? Optional.ofNullable(KINDS.get(page.group(1)))
                        .map(kind -> RecordRef.of(kind, Long.parseLong(page.group(2))))
                : Optional.empty();
    }
}
