package se.samsyn.attachment;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a file's content.
 *
 * @param name harmless, with an ending that fits the type
 * @param size in bytes, 1 to 100 MiB
 * @param sha256 in hexadecimal
 * @param pages of a PDF that can be shown; null for anything else
 */
public record StoredFile(
        String name,
        FileType type,
        long size,
        String sha256,
        @Nullable Integer pages) {}
