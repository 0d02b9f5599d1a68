package se.samsyn.agency;

import static se.samsyn.jooq.registry.tables.Agency.AGENCY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.AgencyDirectory;
import se.samsyn.access.MayRead;

/** Tells signing in what it has to know of agencies. */
@Service
@MayRead
@Transactional(readOnly = true)
class AgencyDirectoryQueries implements AgencyDirectory {

    private final DSLContext dsl;
    private final Clock clock;

    AgencyDirectoryQueries(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public Map<Long, String> names() {
        return dsl.select(AGENCY.ID, AGENCY.NAME)
                .from(AGENCY)
                .orderBy(AGENCY.ID)
                .fetchMap(AGENCY.ID, AGENCY.NAME);
    }

    @Override
    public Set<Long> ended() {
        return dsl.select(AGENCY.ID)
                .from(AGENCY)
                .where(AGENCY.ENDED_ON.le(LocalDate.now(clock)))
                .orderBy(AGENCY.ID)
                .fetchSet(AGENCY.ID);
    }

    @Override
    public Optional<Long> withOrganisationNumber(String number) {
        return dsl.select(AGENCY.ID)
                .from(AGENCY)
                .where(AGENCY.ORG_NUMBER.eq(number))
                .and(AGENCY.ENDED_ON.isNull().or(AGENCY.ENDED_ON.gt(LocalDate.now(clock))))
                .fetchOptional(AGENCY.ID);
    }
}
