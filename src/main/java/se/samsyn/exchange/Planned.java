package se.samsyn.exchange;

import java.util.List;

/** A plan with what it takes to carry it out. */
record Planned<D extends Record>(Plan plan, Shape<D> shape, List<ReadRow<D>> rows) {}
