package se.samsyn.account.ui;

import se.samsyn.access.ProofNeededException;
import se.samsyn.access.ProofService;
import se.samsyn.shared.RuleViolation;

/** Where the service refuses because nobody has shown lately who they are: asks, there, and carries on. */
final class Proof {

    private final ProofService service;

    Proof(ProofService service) {
        this.service = service;
    }

    /**
     * Does what may be refused; whatever is open stays as it is behind the question.
     *
     * @param then what follows when it has been done
     */
    void before(Runnable action, Runnable then) {
        try {
            action.run();
        } catch (ProofNeededException e) {
            ask(action, then);
            return;
        }
        then.run();
    }

    /**
     * As {@link #before}, from a form, which is told that nothing is saved yet and keeps what was typed.
     *
     * @throws RuleViolation where it has to be asked first
     */
    void inForm(Runnable action, Runnable then) {
        try {
            action.run();
        } catch (ProofNeededException e) {
            ask(action, then);
            throw new RuleViolation("", "account.proof.needed");
        }
        then.run();
    }

    private void ask(Runnable action, Runnable then) {
        new ProofDialog(service, () -> before(action, then)).open();
    }
}
