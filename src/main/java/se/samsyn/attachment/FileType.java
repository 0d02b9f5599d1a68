package se.samsyn.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken; all others are refused. The constants' names stand in the database. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    /** The usual ending of such a file's name, without the dot. */
    String extension() {
        return extensions.getFirst();
    }

    /** Whether a name ends as such a file's does. */
    boolean fits(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }

    /** What a browser is told that it may offer: types for pictures, so that a telephone offers its camera, and endings. */
    public static String[] accepted() {
        return Arrays.stream(values())
                .flatMap(type -> type.isPicture()
                        ? List.of(type.mediaType).stream()
                        : type.extensions.stream().map(extension -> "." + extension))
                .toArray(String[]::new);
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
