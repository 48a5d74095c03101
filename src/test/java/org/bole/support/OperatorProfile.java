package org.bole.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with a token that tests know. One profile for all of them, so that the service starts once. */
public class OperatorProfile implements QuarkusTestProfile {
    static final String TOKEN = "the-operator-of-these-tests";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("bole.bootstrap-token", TOKEN, "bole.embedding", "embedded");
    }
}
