package org.bole.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bole.organization.application.OrganizationRegister;
import org.bole.platform.document.BulkOutcome;
import org.bole.platform.document.Containment;
import org.bole.platform.document.DocumentQuery;
import org.bole.platform.document.DocumentSort;
import org.bole.platform.document.Register;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Sort;
import org.bole.profile.application.ProfileRegister;
import org.bole.request.application.RequestRegister;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty database with the demonstration district. */
@ApplicationScoped
class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class);
    private static final int BATCH = 500;

    private final OrganizationRegister organizations;
    private final ProfileRegister profiles;
    private final RequestRegister requests;
    private final Clock clock;
    /** For benchmarks: how many of a hundred people describe themselves in English. */
    private final int englishPercent;

    DemoLoader(
            OrganizationRegister organizations,
            ProfileRegister profiles,
            RequestRegister requests,
            Clock clock,
            @ConfigProperty(name = "bole.demo.english-percent", defaultValue = "0") int englishPercent) {
        this.englishPercent = englishPercent;
        this.organizations = organizations;
        this.profiles = profiles;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Loads the whole district in one transaction, so that a crash leaves nothing half; does nothing where any
     * organisation is registered.
     *
     * @return whether it loaded
     */
    @Transactional
    boolean load() {
        if (!isEmpty()) {
            return false;
        }
        long start = clock.millis();
        DemoDistrict district = DemoDistrict.generate(DemoDistrict.SEED, LocalDate.now(clock), englishPercent);
        write(organizations, district.organizations());
        write(profiles, district.profiles());
        write(requests, district.requests());
        LOG.infof(
                "demo district loaded in %d ms: %d organisations, %d profiles, %d requests",
                clock.millis() - start,
                district.organizations().size(),
                district.profiles().size(),
                district.requests().size());
        return true;
    }

    private boolean isEmpty() {
        return organizations
                .list(new DocumentQuery(
                        new Containment(), new Sort<>(DocumentSort.CREATED_AT, false), new Limit(1), null))
                .items()
                .isEmpty();
    }

    private static <D> void write(Register<D> register, List<D> documents) {
        for (int from = 0; from < documents.size(); from += BATCH) {
            List<D> batch = documents.subList(from, Math.min(from + BATCH, documents.size()));
            for (BulkOutcome outcome : register.upsert(batch)) {
                if (outcome.kind() != BulkOutcome.Kind.CREATED) {
                    throw new IllegalStateException("a document of the demo district (%s) was %s: %s"
                            .formatted(register.resource(), outcome.kind(), outcome.violations()));
                }
            }
        }
    }
}
