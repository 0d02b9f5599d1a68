package se.samsyn.suggest;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: headline, day of publication and address. */
final class PageMeta {

    private static final Pattern JSON_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
    private static final Pattern JSON_TITLE = Pattern.compile("\"headline\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){3,300})\"");
    private static final Pattern SITE = Pattern.compile("\\s+[|–—·-]\\s+[^|–—·]{2,40}$");

    static final Pattern MUNICIPALITY = Pattern.compile(
            "\\b\\p{Lu}[\\p{L}-]{1,30}+(?:[ \\u00A0]\\p{Lu}[\\p{L}-]{1,30}+)?[ \\u00A0](?:kommun|stad)\\b");

    private final @Nullable String title;
    private final @Nullable LocalDate published;
    private final @Nullable String address;
    private final @Nullable String publisher;

    PageMeta(Document page) {
        StringBuilder json = new StringBuilder();
        page.select("script[type=application/ld+json]").forEach(script -> json.append(script.data()));
        this.title = findTitle(page, json);
        this.published = findPublished(page, json);
        this.address = findAddress(page);
        this.publisher = findPublisher(page);
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    @Nullable
    String address() {
        return address;
    }

    /** "Kvarnsunds kommun", as the page's title, metadata or foot has it. */
    @Nullable
    String publisher() {
        return publisher;
    }

    private static @Nullable String findPublisher(Document page) {
        String site = content(page, "meta[property=og:site_name]");
        Element foot = page.selectFirst("footer, [role=contentinfo]");
        for (String words : new String[] {site, page.title(), foot == null ? "" : foot.text()}) {
            Matcher named = words == null ? null : MUNICIPALITY.matcher(words);
            if (named != null && named.find()) {
                return named.group();
            }
        }
        return site;
    }

    private static @Nullable String findTitle(Document page, StringBuilder json) {
        Element heading = page.selectFirst("article h1, main h1, h1");
        if (heading != null && heading.hasText()) {
            return heading.text();
        }
        String open = content(page, "meta[property=og:title]");
        if (open != null) {
            return open;
        }
        Matcher headline = JSON_TITLE.matcher(json);
        if (headline.find() && headline.group(1).indexOf('\\') < 0) {
            return headline.group(1);
        }
        String named = SITE.matcher(page.title()).replaceFirst("").strip();
        return named.isEmpty() ? null : named;
    }

    private static @Nullable LocalDate findPublished(Document page, StringBuilder json) {
        String named = content(
                page,
                "meta[property=article:published_time], meta[name=article:published_time],"
                        + " meta[itemprop=datePublished], meta[name=dcterms.issued], meta[name=DC.date.issued],"
                        + " meta[name=publish-date]");
        LocalDate date = named == null ? null : SwedishDates.complete(day(named));
        Matcher written = JSON_DATE.matcher(json);
        if (date == null && written.find()) {
            date = SwedishDates.complete(day(written.group(1)));
        }
        Element time = page.selectFirst(
                "time[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime], time[datetime]");
        if (date == null && time != null) {
            date = SwedishDates.complete(day(time.attr("datetime")));
        }
        return date;
    }

    /** Of a moment only the day; the time zone is the page's own. */
    private static String day(String moment) {
        return moment.length() > 10 && moment.charAt(10) == 'T' ? moment.substring(0, 10) : moment;
    }

    private static @Nullable String findAddress(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String address = canonical != null ? canonical.attr("href") : content(page, "meta[property=og:url]");
        return address != null && address.matches("https?://\\S{3,2000}") ? address : null;
    }

    private static @Nullable String content(Document page, String query) {
        Element meta = page.selectFirst(query);
        String content = meta == null ? "" : meta.attr("content").strip();
        return content.isEmpty() ? null : content;
    }
}
