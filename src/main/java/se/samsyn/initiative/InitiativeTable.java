package se.samsyn.initiative;

import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;

import org.jooq.Field;
import org.jooq.Table;

/**
 * The names of initiatives, to be joined to long lists by number. A path ({@code GOAL.initiative()}) compares the audiences too,
 * as its foreign key does, and comparing arrays takes longer than all the rest of the join; they are the same by that key.
 */
public final class InitiativeTable {

    public static final Table<?> TABLE = INITIATIVE.as("of_initiative");

    public static final Field<Long> ID = TABLE.field(INITIATIVE.ID);

    public static final Field<String> NAME = TABLE.field(INITIATIVE.NAME);

    private InitiativeTable() {}
}
