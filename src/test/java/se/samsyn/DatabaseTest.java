package se.samsyn;

import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import se.samsyn.access.Caller;

/**
 * A test against the real database: an embedded PostgreSQL, migrated, with two empty municipalities. All tests share
 * one application and one database; what a test writes is emptied after it.
 */
@SpringBootTest
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class DatabaseTest {

    @Autowired
    private EmptyRegistries emptyRegistries;

    /** Who is signed in is kept in one place a process, but each program that tests start makes a place of its own. */
    @Autowired
    void useThisProgramsPlace(SecurityContextHolderStrategy strategy) {
        SecurityContextHolder.setContextHolderStrategy(strategy);
    }

    @AfterEach
    void emptyTheRegistries() {
        SecurityContextHolder.clearContext();
        emptyRegistries.run();
    }

    protected static <T> T as(Caller caller, Supplier<T> work) {
        return JustSignedIn.as(caller, work);
    }

    protected static void as(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return true;
        });
    }
}
