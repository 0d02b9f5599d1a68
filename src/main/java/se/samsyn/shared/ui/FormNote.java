package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordRef;

/**
 * What another module has to say to whoever changes a record, above its form, and does as it is saved. A Spring bean, as
 * {@link RecordSection}.
 */
public interface FormNote {

    /** @return nothing where nobody waits for the record to be changed */
    Optional<Asked> of(RecordRef record);

    /**
     * @param note stands above the form
     * @param reply null where the change answers nothing
     */
    record Asked(Component note, @Nullable Reply reply) {}

    /**
     * A change that answers somebody. Its words stand in the history as the reason, too.
     *
     * @param save what the button does
     * @param words what the field of the answer is called
     * @param saved what is said when it is done
     * @param answer carries out the change and answers, both or neither
     */
    record Reply(String save, String words, String help, String saved, Consumer<Runnable> answer) {}
}
