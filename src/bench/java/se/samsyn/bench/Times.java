package se.samsyn.bench;

import java.util.Arrays;
import java.util.List;

/** Measured times as a line of a table: the median, that which nineteen of twenty stay under, and the longest. */
final class Times {

    private Times() {}

    static void heading() {
        System.out.printf("%-44s %8s %8s %8s%n", "ms", "median", "p95", "max");
    }

    static void print(String what, List<Double> milliseconds) {
        System.out.printf(
                "%-44s %8.1f %8.1f %8.1f%n", what, at(milliseconds, 0.5), at(milliseconds, 0.95), at(milliseconds, 1));
    }

    /** @param part of all of them, 0 to 1 */
    static double at(List<Double> times, double part) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(sorted)
                .skip((long) Math.ceil(part * sorted.length) - 1)
                .findFirst()
                .orElseThrow();
    }
}
