// Generates jOOQ's classes from the real changelog: an embedded PostgreSQL is started, migrated as the program itself
// migrates it, read, and thrown away. Nothing is done while the changelog and this script are as they were last time.
import groovy.io.FileType
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres
import java.security.MessageDigest
import liquibase.Contexts
import liquibase.Liquibase
import liquibase.database.DatabaseFactory
import liquibase.database.jvm.JdbcConnection
import liquibase.resource.DirectoryResourceAccessor
import org.jooq.codegen.GenerationTool
import org.jooq.meta.jaxb.*

def base = project.basedir.toPath()
def target = new File(project.properties['generated.jooq'])
def inputs = []
new File(project.basedir, 'db/changelog').eachFileRecurse(FileType.FILES) { inputs << it }
inputs << new File(project.basedir, 'db/codegen/generate.groovy')
def digest = MessageDigest.getInstance('SHA-256')
inputs.sort { it.path }.each { digest.update(it.path.substring(project.basedir.path.length()).bytes); digest.update(it.bytes) }
def hash = digest.digest().encodeHex().toString()
def marker = new File(target, '.changelog')
if (marker.exists() && marker.text == hash) {
    log.info('The changelog has not changed; jOOQ\'s classes are kept')
    return
}

java.util.logging.Logger.getLogger('').handlers.each { it.level = java.util.logging.Level.WARNING }
liquibase.Scope.enter([(liquibase.Scope.Attr.ui.name()): new liquibase.ui.LoggerUIService()])
System.setProperty('org.jooq.no-logo', 'true')
System.setProperty('org.jooq.no-tips', 'true')
def postgres = EmbeddedPostgres.builder().setServerConfig("log_min_messages", "fatal").start() // what fails is told by Java too
try {
    [[schema: 'commons', path: 'commons', context: 'commons'],
     [schema: 'registry', path: 'registry, commons', context: 'registry']].each { step ->
        def connection = postgres.postgresDatabase.connection
        connection.createStatement().execute("create schema ${step.schema}; create role samsyn_${step.schema}_partner; create role samsyn_${step.schema}_keeper; set search_path = ${step.path}".toString())
        def database = DatabaseFactory.instance.findCorrectDatabaseImplementation(new JdbcConnection(connection))
        database.defaultSchemaName = step.schema
        database.liquibaseSchemaName = step.schema
        connection.createStatement().execute("set search_path = ${step.path}".toString())
        new Liquibase('db/changelog/db.changelog-master.yaml', new DirectoryResourceAccessor(project.basedir), database)
                .update(new Contexts(step.context))
        database.close()

        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver('org.postgresql.Driver')
                        .withUrl(postgres.getJdbcUrl('postgres', 'postgres')).withUser('postgres'))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName('org.jooq.meta.postgres.PostgresDatabase')
                                .withInputSchema(step.schema)
                                .withOutputSchemaToDefault(true)
                                .withExcludes('databasechangelog.*|.*\\.for_(all|keepers)')
                                .withRecordVersionFields('version')
                                .withIncludeRoutines(false)
                                .withTableValuedFunctions(false))
                        .withGenerate(new Generate()
                                .withGlobalTableReferences(false)
                                .withGlobalIndexReferences(false)
                                .withJavadoc(false)
                                .withPojos(false)
                                .withDaos(false))
                        .withTarget(new Target()
                                .withPackageName("se.samsyn.jooq.${step.schema}".toString())
                                .withDirectory(target.path))))
    }
} finally {
    postgres.close()
}
marker.text = hash
