package se.samsyn.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Tells whether a database has seen all that this program would do to it. Most starts change nothing, and finding that
 * out costs Liquibase more than two seconds; a fingerprint, kept as a comment on the shared schema, costs a query.
 *
 * @param text a hash of the changelogs, of the migrating code with its grants, and of the configured municipalities
 */
record MigrationFingerprint(String text) {

    static MigrationFingerprint of(ResourceLoader loader, DatabaseProperties properties, String applicationRole)
            throws IOException {
        var digest = sha256();
        var resolver = new PathMatchingResourcePatternResolver(loader);
        var files = Stream.of("classpath*:db/changelog/**/*.*", "classpath*:db/demo/**/*.*")
                .flatMap(pattern -> resources(resolver, pattern))
                .sorted(Comparator.comparing(Resource::getDescription))
                .toList();
        for (var file : files) {
            digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
            digest.update(file.getContentAsByteArray());
        }
        digest.update(loader.getResource("classpath:se/samsyn/database/Migrations.class")
                .getContentAsByteArray());
        digest.update((properties + applicationRole).getBytes(StandardCharsets.UTF_8));
        return new MigrationFingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    private static Stream<Resource> resources(PathMatchingResourcePatternResolver resolver, String pattern) {
        try {
            return Stream.of(resolver.getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isOn(Connection connection, String schema) throws SQLException {
        try (var statement =
                connection.prepareStatement("select obj_description(to_regnamespace(?)::oid, 'pg_namespace') = ?")) {
            statement.setString(1, schema);
            statement.setString(2, comment());
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    void putOn(Connection connection, String schema) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("comment on schema " + schema + " is '" + comment() + "'");
        }
    }

    private String comment() {
        return "migrated " + text;
    }
}
