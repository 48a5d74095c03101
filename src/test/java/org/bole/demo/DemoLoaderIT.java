package org.bole.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.bole.platform.CallsToTry;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DemoLoaderIT.Demo.class)
class DemoLoaderIT {
    public static class Demo implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("bole.demo", "true");
        }
    }

    @Inject
    DemoLoader loader;

    @Inject
    DemoExample example;

    @Inject
    CallsToTry calls;

    @Inject
    EntityManager database;

    @Test
    void loadsTheWholeDistrictAtStartAndNotAgain() {
        assertThat(loader.load()).isFalse();
        assertThat(rows("organization")).isEqualTo(154);
        assertThat(rows("profile")).isEqualTo(1500);
        assertThat(rows("talent_request")).isEqualTo(300);
    }

    @Test
    void proposesCallsWithIdsOfTheDistrict() {
        DemoExample.Pair pair = example.find().orElseThrow();
        List<String> lines = calls.lines("http://localhost:8080", "t");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .contains("/api/v1/requests/" + pair.request() + "/matches?role=TECH_COMMISSIONER&limit=5");
        assertThat(lines.get(2)).contains("/api/v1/requests/" + pair.request() + "/matches/" + pair.profile());
    }

    private long rows(String table) {
        return ((Number) database.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }
}
