package se.samsyn.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.suggest.Paragraphs.Line;

/** Finds headline, date, lead and the rest in text copied from a page; leaves the text itself as it is. */
final class PlainArticle {

    private static final int LONGEST_HEADING = 120;
    private static final int LONG_ENOUGH = 60;
    private static final Pattern OPENS_LIST = Pattern.compile("(?iU)(?:\\b(?:att|ska|är|för)|:)$");
    private static final Pattern CAPTION = Pattern.compile(
            "(?iU)^(?:foto(?:graf)?|bild|bildtext|på bilden|från vänster|fr\\.?\\s?v\\b|fr\\.? vä|bakre raden|främre raden|övre raden"
                    + "|nedre raden|längst till vänster)\\b.*|.{0,80}\\b(?:fr\\.? ?vä?\\b|från vänster|till vänster:).*",
            Pattern.DOTALL);

    private final String text;
    private final List<Line> lines;
    private final int firstProse;
    private final int title;
    private final int articleEnd;

    private PlainArticle(String text) {
        this.text = text;
        this.lines = Paragraphs.of(text);
        this.firstProse = firstProse();
        this.title = findTitle(firstProse);
        this.articleEnd = findEnd(firstProse);
    }

    static Article read(String text) {
        return new PlainArticle(text).article();
    }

    private Article article() {
        var blocks = new ArrayList<Block>();
        var warnings = EnumSet.noneOf(ArticleWarning.class);
        @Nullable String lead = null;
        for (int i = 0; i < lines.size(); i++) {
            Patience.check();
            Line line = lines.get(i);
            Block.Kind kind = kind(i);
            if (kind == Block.Kind.PARAGRAPH && lead == null && !isSpeech(line)) {
                kind = Block.Kind.LEAD;
                lead = line.text();
            }
            if (kind == Block.Kind.ALT_TEXT) {
                warnings.add(ArticleWarning.ALT_TEXT_LEFT_OVER);
            }
            blocks.add(new Block(kind, line.start(), line.end()));
        }
        LocalDate published = published();
        if (published == null) {
            warnings.add(ArticleWarning.NO_DATE);
        }
        String headline = title < 0 ? null : lines.get(title).text();
        if (headline == null) {
            warnings.add(ArticleWarning.NO_TITLE);
        }
        return new Article(text, headline, published, lead, blocks, null, null, "sv", warnings);
    }

    private Block.Kind kind(int i) {
        String line = lines.get(i).text();
        if (i == title) {
            return Block.Kind.TITLE;
        }
        if (Junk.isLeftOverAltText(line)) {
            return Block.Kind.ALT_TEXT;
        }
        if (PublicationDate.isLine(line)) {
            return Block.Kind.DATE;
        }
        if (i >= articleEnd || Junk.isLine(line) || (i < title && !isProse(line))) {
            return Block.Kind.JUNK;
        }
        if (isSpeech(lines.get(i))) {
            return Block.Kind.PARAGRAPH;
        }
        if (Paragraphs.LIST_MARK.matcher(line).find()) {
            return Block.Kind.LIST_ITEM;
        }
        if (CAPTION.matcher(line).matches()) {
            return Block.Kind.CAPTION;
        }
        if (isProse(line)) {
            return Block.Kind.PARAGRAPH;
        }
        boolean opensList = i + 1 < lines.size()
                && OPENS_LIST.matcher(line).find()
                && Paragraphs.LIST_MARK.matcher(lines.get(i + 1).text()).find();
        if (opensList) {
            return Block.Kind.PARAGRAPH;
        }
        return i < firstProse && !line.endsWith(".") && line.split("\\s+").length <= 4
                ? Block.Kind.JUNK
                : Block.Kind.HEADING;
    }

    /** A dash begins a line of talk as well as an item: talk is said by somebody, or comes as whole sentences. */
    private static boolean isSpeech(Line line) {
        return SpeechMarks.looksLikeTalk(line.text());
    }

    private static boolean isProse(String line) {
        return line.length() > LONGEST_HEADING || Junk.hasSentence(line);
    }

    /** The first paragraph: a long line, or where all are short the first after the top that is a sentence. */
    private int firstProse() {
        for (int shortest : new int[] {LONG_ENOUGH, 0}) {
            for (int i = shortest == 0 ? 1 : 0; i < lines.size(); i++) {
                String line = lines.get(i).text();
                boolean prose =
                        isProse(line) && line.length() > shortest && (!line.endsWith(":") || line.contains(". "));
                if (prose && !Junk.isLeftOverAltText(line) && !PublicationDate.isLine(line)) {
                    return i;
                }
            }
        }
        return lines.size();
    }

    /** Before the first paragraph the headline is the longest line; menus are short. */
    private int findTitle(int firstProse) {
        int best = -1;
        for (int i = 0; i < firstProse; i++) {
            String line = lines.get(i).text();
            if (Junk.isLine(line)
                    || PublicationDate.isLine(line)
                    || line.length() > 200
                    || Junk.isLeftOverAltText(line)
                    || CAPTION.matcher(line).matches()
                    || isSectionHead(i, firstProse)) {
                continue;
            }
            boolean longer = best < 0 || line.length() > lines.get(best).text().length();
            if (longer && (best < 0 || !line.endsWith("."))) {
                best = i;
            }
        }
        return best;
    }

    /** "UR TIDNINGEN HEMMA, NR 2": a line in capitals right above the headline says where it is taken from. */
    private boolean isSectionHead(int i, int firstProse) {
        return isCapitals(lines.get(i).text())
                && i + 1 < firstProse
                && !isCapitals(lines.get(i + 1).text())
                && !Junk.isLine(lines.get(i + 1).text())
                && !PublicationDate.isLine(lines.get(i + 1).text())
                && lines.get(i + 1).text().split("\\s+").length >= 3;
    }

    private static boolean isCapitals(String line) {
        return line.chars().anyMatch(Character::isLetter) && line.chars().noneMatch(Character::isLowerCase);
    }

    private int findEnd(int firstProse) {
        for (int i = firstProse + 1; i < lines.size(); i++) {
            if (Junk.endsArticle(lines.get(i).text())) {
                return i;
            }
        }
        return lines.size();
    }

    private @Nullable LocalDate published() {
        List<String> dated =
                lines.stream().map(Line::text).filter(PublicationDate::isLine).toList();
        return dated.stream()
                .filter(PublicationDate::isLabelled)
                .findFirst()
                .map(PublicationDate::in)
                .or(() -> dated.stream()
                        .map(PublicationDate::in)
                        .filter(java.util.Objects::nonNull)
                        .findFirst())
                .or(() -> lines.stream()
                        .map(line -> PublicationDate.updatedIn(line.text()))
                        .filter(java.util.Objects::nonNull)
                        .findFirst())
                .or(() -> lines.stream()
                        .map(line -> PublicationDate.ofReleaseIn(line.text()))
                        .filter(java.util.Objects::nonNull)
                        .findFirst())
                .orElse(null);
    }
}
