package org.bole.scoring.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.bole.support.Waiting;
import org.junit.jupiter.api.Test;

/** People of a province where nobody else of the tests is. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class MatchesByRegionIT {
    private static final String PROVINCE = "540000";
    private static final String COUNTY = "540102";
    private static final String OTHER_COUNTY = "540103";

    private final Map<String, String> people = new HashMap<>();

    private void person(String name, String regions) {
        ObjectNode document = Documents.profile(Api.create("organizations", Documents.organization("UNIVERSITY")));
        document.remove(List.of("ties"));
        people.put(
                name,
                Api.create("profiles", Documents.merge(document, Documents.json("{regions: %s}".formatted(regions)))));
    }

    private List<String> found(String request, String region) {
        List<String> ids =
                Api.all("requests/%s/matches".formatted(request), Map.of("limit", 200, "region", region)).stream()
                        .map(match -> match.path("profileId").asText())
                        .toList();
        return people.entrySet().stream()
                .filter(one -> ids.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Test
    void findsWhoeverServesTheRegionOrOneAroundItOrWithinIt() {
        person("province", "['%s']".formatted(PROVINCE));
        person("county", "['%s']".formatted(COUNTY));
        person("other", "['%s']".formatted(OTHER_COUNTY));
        ObjectNode document = Documents.request(Api.create("organizations", Documents.organization("ENTERPRISE")));
        document.remove(List.of("requirements", "excludedOrganizations"));
        String request = Api.create("requests", document.put("status", "OPEN"));
        Waiting.awaitVectors();
        assertThat(found(request, COUNTY)).containsExactly("county", "province");
        assertThat(found(request, OTHER_COUNTY)).containsExactly("other", "province");
        assertThat(found(request, PROVINCE)).containsExactly("county", "other", "province");
        assertThat(found(request, "630000")).isEmpty();
    }
}
