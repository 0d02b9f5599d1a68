package se.samsyn.access;

/** What was asked for is for somebody who has shown who they are a short while ago ({@link ProofService}). */
public class ProofNeededException extends RuntimeException {

    ProofNeededException() {
        super("Nobody has shown who they are lately");
    }
}
