package se.samsyn.news;

import java.net.URI;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A page as a server gave it.
 *
 * @param address where it stood in the end, after redirects
 * @param declared the encoding that the server named, if any
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
record Fetched(URI address, byte[] content, @Nullable Charset declared) {}
