package se.samsyn.news;

import se.samsyn.live.LiveEvent;

/** Somebody has decided about a draft's suggestions, corrected it, saved it or thrown it away. */
public record DraftChanged(ImportId draft) implements LiveEvent {}
