package org.bole.round.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.bole.platform.sql.Statements;
import org.bole.round.domain.RoundResult;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OperatorProfile.class)
class RehearsalIT {
    private static final List<String> TABLES = List.of("matching_round", "proposal", "place_holder", "job");

    @Inject
    Rehearsal rehearsal;

    @Inject
    Statements database;

    @Test
    void goesThroughARoundOfOpenRequestsAndKeepsNothing() {
        String firm = Api.create("organizations", Documents.organization("ENTERPRISE"));
        String university = Api.create("organizations", Documents.organization("UNIVERSITY"));
        Api.create("requests", Documents.request(firm).put("status", "OPEN"));
        Api.create("profiles", Documents.profile(university));
        List<Long> before = rows();
        RoundResult result = rehearsal.round();
        assertThat(result.places()).isPositive();
        assertThat(rows()).isEqualTo(before);
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> database.first("select count(*) from " + table, row -> row.getLong(1))
                        .orElseThrow())
                .toList();
    }
}
