package se.samsyn.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Swedish telephone numbers, mobile and fixed, with the country's number or without. A number that belongs to a
 * function (a switchboard, a line for tips) is none; the rule's exceptions are words that stand before such, or numbers.
 */
final class PhoneDetector implements Detector {

    private static final int LONGEST = 13;
    private static final int REACH = 5;

    private final WordList functions;
    private final List<String> numbers;

    PhoneDetector(Rule rule) {
        functions = new WordList(rule.exceptions());
        numbers = rule.exceptions().stream()
                .map(exception -> national(Legible.of(exception).text().replaceAll("[^\\d+]", "")))
                .filter(number -> number.length() >= 7)
                .toList();
    }

    @Override
    public List<Span> find(Passage passage) {
        var found = new ArrayList<Span>();
        for (var i = 0; i < passage.text().length(); i++) {
            if (begins(passage, i)) {
                var end = end(passage, i);
                if (end > i) {
                    if (!passage.hasBefore(passage.wordAt(i), REACH, functions)) {
                        found.add(new Span(i, end));
                    }
                    i = end - 1;
                }
            }
        }
        return found;
    }

    private static boolean begins(Passage passage, int at) {
        var here = passage.charAt(at);
        var before = passage.charAt(at - 1);
        return (here == '0' || here == '+') && !Character.isDigit(before) && "/.,+-".indexOf(before) < 0;
    }

    /** @return after the longest run of groups that is a number; {@code at} where none is */
    private int end(Passage passage, int at) {
        var digits = new StringBuilder();
        var best = at;
        var first = 0;
        var i = passage.charAt(at) == '+' ? at + 1 : at;
        if (i > at) {
            digits.append('+');
        }
        while (digits.length() <= LONGEST) {
            if (passage.text().startsWith("(0)", i)) {
                i += 3;
            }
            if (!Character.isDigit(passage.charAt(i))) {
                break;
            }
            while (Character.isDigit(passage.charAt(i)) && digits.length() <= LONGEST) {
                digits.append(passage.charAt(i++));
            }
            if (first == 0) {
                first = digits.length();
            }
            var number = national(digits.toString());
            if (!Character.isDigit(passage.charAt(i))
                    && isNumber(number, digits.charAt(0) == '0' && first < 6 ? first : 0)
                    && !numbers.contains(number)) {
                best = i;
            }
            var gap = 0;
            while (gap < 3
                    && " -/.()".indexOf(passage.charAt(i + gap)) >= 0
                    && i + gap < passage.text().length()) {
                if (passage.text().startsWith("(0)", i + gap)) {
                    break;
                }
                gap++;
            }
            i += gap;
        }
        return best;
    }

    private static String national(String digits) {
        if (digits.startsWith("+46")) {
            return "0" + digits.substring(3);
        }
        return digits.startsWith("0046") ? "0" + digits.substring(4) : digits;
    }

    /** @param area how many digits stand before the first hyphen or space; 0 where nothing parts them */
    private static boolean isNumber(String number, int area) {
        if (!number.matches("0[1-9]\\d{6,8}") && !number.matches("08\\d{6,9}")) {
            return false;
        }
        if (number.matches("(?:[01]\\d|2[0-3])[0-5]\\d(?:[01]\\d|2[0-4])[0-5]\\d")) {
            return false;
        }
        if (number.startsWith("07")) {
            return number.length() == 10;
        }
        if (area == 2 || area == 0 && number.startsWith("08")) {
            return number.startsWith("08") && number.charAt(2) != '0' && number.length() >= 8;
        }
        return area == 0 ? number.length() >= 9 : area >= 3 && area <= 4 && number.length() >= area + 5;
    }
}
