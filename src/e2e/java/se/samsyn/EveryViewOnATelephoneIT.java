package se.samsyn;

/** Every view again, on a telephone. */
class EveryViewOnATelephoneIT extends EveryViewIT {

    @Override
    int width() {
        return NARROW;
    }
}
