package se.samsyn.news;

import java.util.List;

/** An import cannot be undone, because of what has come to depend on it; nothing has been changed. */
public final class UndoRefused extends RuntimeException {

    private final transient List<Obstacle> obstacles;

    UndoRefused(List<Obstacle> obstacles) {
        super(obstacles.size() + " records are in use or have been changed");
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
