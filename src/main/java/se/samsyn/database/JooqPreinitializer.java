package se.samsyn.database;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/** Loads jOOQ's large classes on another processor core while Spring is still reading its configuration. */
final class JooqPreinitializer implements BackgroundPreinitializer {

    @Override
    public void preinitialize() {
        DSL.using(SQLDialect.POSTGRES).selectOne().getSQL();
    }
}
