package se.samsyn.news;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samsyn.shared.RuleViolation;

/** Addresses on the web: what may be followed, and what makes two of them the same. */
public final class WebAddress {

    /** Added by newsletters, search engines and social media; they never decide what is shown. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gbraid",
            "wbraid",
            "dclid",
            "msclkid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "igshid",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "yclid",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "vero_id",
            "oly_anon_id",
            "oly_enc_id",
            "ref_src",
            "spm",
            "cmpid",
            "icid",
            "at_campaign",
            "at_medium",
            "xtor",
            "s_cid");

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    /** Scheme and host, without the port. */
    private static final Pattern AUTHORITY = Pattern.compile("([A-Za-z]{1,10}://)([^/?#:@\\[\\]]+)");

    private WebAddress() {}

    /**
     * Reads what a person types: the scheme may be left out, letters outside ASCII may stand as they are.
     *
     * @throws RuleViolation at field {@code address} where it is no address of a page on the web
     */
    public static URI parse(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            throw new RuleViolation("address", "news.address.missing");
        }
        if (text.length() > ArticleData.MAX_ADDRESS) {
            throw new RuleViolation("address", "shared.tooLong", ArticleData.MAX_ADDRESS);
        }
        try {
            var uri = new URI(withAsciiHost(withScheme(text).replace(" ", "%20")));
            if (!isWeb(uri)) {
                throw new RuleViolation("address", "news.address.notWeb");
            }
            return new URI(uri.toASCIIString());
        } catch (URISyntaxException e) {
            throw new RuleViolation("address", "news.address.notWeb");
        }
    }

    /** "http://västerås.se/" as the name service knows it: "http://xn--vsters-buam.se/". */
    private static String withAsciiHost(String text) {
        var authority = AUTHORITY.matcher(text);
        if (!authority.lookingAt() || authority.group(2).chars().allMatch(c -> c < 128)) {
            return text;
        }
        try {
            return authority.group(1)
                    + IDN.toASCII(authority.group(2), IDN.USE_STD3_ASCII_RULES)
                    + text.substring(authority.end());
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("address", "news.address.notWeb");
        }
    }

    /** Whether it may be shown as a link: a page on the web and nothing that a browser would carry out. */
    public static boolean isLink(String address) {
        try {
            return isWeb(new URI(address));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether it can be kept as an article's address. */
    static boolean isUsable(String address) {
        try {
            parse(address);
            return isLink(address);
        } catch (RuleViolation e) {
            return false;
        }
    }

    /** The same for every address of one page: without scheme, www, closing slash, tracking parameters, fragment. */
    public static String key(String address) {
        var uri = parse(address);
        var host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        var port = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
        var path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
        var query = uri.getRawQuery() == null
                ? ""
                : Arrays.stream(uri.getRawQuery().split("&"))
                        .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return host + port + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** Who publishes there, as far as the address tells. */
    static String host(String address) {
        return parse(address).getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static boolean isTracking(String parameter) {
        var name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    private static boolean isWeb(URI uri) {
        // with a name and password before its host an address reads as another than it is
        return uri.getHost() != null
                && uri.getRawUserInfo() == null
                && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
    }

    private static String withScheme(String text) {
        // "example.se:8080/x" reads as scheme "example.se"; a real scheme is followed by what a host cannot begin with
        return text.contains("://") || (SCHEME.matcher(text).matches() && !text.matches("[^/:]+\\.[^/:]+:\\d+.*"))
                ? text
                : "https://" + text;
    }
}
