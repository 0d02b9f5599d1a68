package se.samsyn;

/** The views that {@link EveryViewIT} leaves to the other of the processes that share the tests. */
class EveryOtherViewIT extends EveryViewIT {

    @Override
    int half() {
        return 1;
    }
}
