package se.samsyn.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * What of a module's records needs those who keep the registers; a bean of the module that knows them. Called in a
 * transaction of the caller's, so that what they may not see is neither told nor counted.
 */
public interface NeedSource {

    /** In any order, with as many statements for many as for few. */
    List<Need> needs(LocalDate today);
}
