package org.bole.scoring.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bole.platform.paging.Cursor;
import org.bole.platform.search.Outbox;
import org.bole.platform.sql.Statements;
import org.bole.scoring.application.Candidates;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is shown is true of the database even where the index is behind: here it is written past the outbox, so that the
 * index never hears of it.
 */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@SuppressWarnings("NullAway.Init") // set before each test
class MatchesBehindTheIndexIT {
    private static @Nullable District shared;

    @Inject
    Statements sql;

    @Inject
    Outbox outbox;

    @Inject
    Candidates candidates;

    private District district;

    @BeforeEach
    void moveIn() {
        shared = shared == null ? new District() : shared;
        district = shared;
    }

    /** Other tests count what is in the index. */
    @AfterEach
    void tellTheIndex() {
        List<UUID> people =
                district.people.values().stream().map(UUID::fromString).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("candidate", "profile").forEach(kind -> outbox.add(kind, people)));
    }

    private List<String> names() {
        return district.names(district.photoresist, Map.of());
    }

    @Test
    void whoWithdrewConsentIsNotShown() {
        assertThat(names()).contains("resist");
        sql.update(
                "update profile set version = version + 1, document = jsonb_set(document, '{consent}',"
                        + " '{\"given\": false}') where id = ?::uuid",
                district.people.get("resist"));
        assertThat(names()).doesNotContain("resist").contains("polymers");
    }

    @Test
    void whoIsGoneIsNotShown() {
        assertThat(names()).contains("robots");
        sql.update("delete from profile where id = ?::uuid", district.people.get("robots"));
        assertThat(names()).doesNotContain("robots").contains("polymers");
        assertThat(district.names(district.photoresist, Map.of("limit", 1)))
                .as("page by page")
                .isEqualTo(names());
    }

    @Test
    void aConflictOfTheEmployerCountsAtOnce() {
        assertThat(names()).contains("mentor");
        sql.update(
                "update organization set document = jsonb_set(document, '{holdings}',"
                        + " jsonb_build_array(jsonb_build_object('kind', 'SHAREHOLDER', 'creditCode', ?::text)))"
                        + " where id = ?::uuid",
                district.askerDocument.path("creditCode").asText(),
                district.otherFirm);
        assertThat(names()).doesNotContain("mentor").contains("polymers");
    }

    @Test
    void whoWasPreparedAnewSinceTheRankingIsJudgedAnew() {
        assertThat(names()).contains("student");
        sql.update(
                "update profile set version = version + 1, document = jsonb_set(document, '{consent}',"
                        + " '{\"given\": false}') where id = ?::uuid",
                district.people.get("student"));
        UUID student = UUID.fromString(String.valueOf(district.people.get("student")));
        QuarkusTransaction.requiringNew().run(() -> candidates.load(List.of(student)));
        assertThat(names()).doesNotContain("student").contains("polymers");
        assertThat(names()).doesNotContain("student").contains("polymers");
    }

    @Test
    void aRequestMayNameAsManySkillsAsItLikes() {
        ObjectNode request = Documents.request(district.asker);
        for (String field : List.of("requiredSkills", "preferredSkills")) {
            var skills = request.putArray(field);
            IntStream.range(0, 50).forEach(i -> skills.add("光刻胶配方显影工艺缺陷分析感光树脂合成路径规划激光雷达第%02d项".formatted(i) + field));
        }
        String id = Api.create("requests", request);
        JsonNode found = Documents.json(Api.get("requests/" + id + "/matches")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(found.path("items")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 9_999, 10_000, 150_000_000, 1_000_000_000})
    void aRankingEndsSomewhere(int skip) {
        String cursor = new Cursor("-points", List.of(Integer.toString(skip))).toString();
        JsonNode page = Documents.json(Api.get("requests/" + district.photoresist + "/matches?cursor=" + cursor)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.path("items")).isEmpty();
        assertThat(page.path("nextCursor").isTextual()).isFalse();
    }
}
