package se.samsyn.shared.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** From values to heights, with round figures at the axis. */
record Scale(double from, double to, double step) {

    static Scale around(double... values) {
        var least = DoubleStream.of(values).min().orElse(0);
        var most = DoubleStream.of(values).max().orElse(1);
        var span = most - least == 0 ? Math.max(1, Math.abs(most)) : most - least;
        // what is never negative starts at zero where that costs little height
        var low = least >= 0 && least < span ? 0 : least;
        var raw = (Math.max(most, low + span * 0.5) - low) / 3;
        var power = Math.pow(10, Math.floor(Math.log10(raw)));
        var step = DoubleStream.of(1, 2, 2.5, 5, 10)
                .map(factor -> factor * power)
                .filter(candidate -> candidate >= raw * 0.999)
                .findFirst()
                .orElse(10 * power);
        var from = Math.floor(low / step) * step;
        return new Scale(from, Math.max(Math.ceil(most / step) * step, from + step), step);
    }

    double y(double value) {
        return LineChart.TOP + (to - value) / (to - from) * (LineChart.HEIGHT - LineChart.TOP - LineChart.BOTTOM);
    }

    List<Double> ticks() {
        var count = (int) Math.round((to - from) / step);
        return IntStream.rangeClosed(0, count)
                .mapToObj(index -> from + index * step)
                .toList();
    }
}
