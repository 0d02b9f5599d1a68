package se.samsyn.visit.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.visit.ProgrammeItem;

/** A programme as it is written in an invitation: one item a line, with "09.30" before it where the time is known. */
final class Programme implements Converter<String, List<ProgrammeItem>> {

    private static final Pattern TIMED = Pattern.compile("^([01]?\\d|2[0-3])[.:]([0-5]\\d)\\s+(.+)$");

    @Override
    public Result<List<ProgrammeItem>> convertToModel(@Nullable String typed, ValueContext context) {
        return Result.ok((typed == null ? "" : typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Programme::item)
                .toList());
    }

    @Override
    public String convertToPresentation(@Nullable List<ProgrammeItem> items, ValueContext context) {
        return items == null
                ? ""
                : items.stream()
                        .map(item -> item.startsAt() == null ? item.item() : time(item.startsAt()) + " " + item.item())
                        .collect(Collectors.joining("\n"));
    }

    /** As Swedes write it: 09.30. */
    static String time(LocalTime time) {
        return "%02d.%02d".formatted(time.getHour(), time.getMinute());
    }

    private static ProgrammeItem item(String line) {
        var timed = TIMED.matcher(line);
        return timed.matches()
                ? new ProgrammeItem(
                        LocalTime.of(Integer.parseInt(timed.group(1)), Integer.parseInt(timed.group(2))),
                        timed.group(3))
                : new ProgrammeItem(null, line);
    }
}
