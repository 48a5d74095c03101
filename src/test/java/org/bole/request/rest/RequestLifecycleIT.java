package org.bole.request.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bole.request.application.RequestRegister;
import org.bole.request.domain.RequestStatus;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a request, over HTTP. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@SuppressWarnings("NullAway.Init") // CDI sets the fields.
class RequestLifecycleIT {
    /** Days begin where the district is. */
    @Inject
    Clock clock;

    @Inject
    RequestRegister register;

    @Inject
    EntityManager database;

    private static ObjectNode request() {
        return Documents.request(Api.create("organizations", Documents.organization("ENTERPRISE")));
    }

    private static Response move(String id, @Nullable String ifMatch, Object target) {
        String body = "{\"to\":\"%s\"}".formatted(target);
        RequestSpecification call = Api.sending(body.getBytes(StandardCharsets.UTF_8));
        if (ifMatch != null) {
            call.header("If-Match", ifMatch);
        }
        return call.post(Api.V1 + "requests/" + id + "/transitions");
    }

    /** How a new request gets to {@code status}. */
    private static List<RequestStatus> way(RequestStatus status) {
        return switch (status) {
            case DRAFT -> List.of();
            case OPEN -> List.of(RequestStatus.OPEN);
            case MATCHED -> List.of(RequestStatus.OPEN, RequestStatus.MATCHED);
            case IN_PROGRESS -> List.of(RequestStatus.OPEN, RequestStatus.MATCHED, RequestStatus.IN_PROGRESS);
            case CLOSED ->
                List.of(RequestStatus.OPEN, RequestStatus.MATCHED, RequestStatus.IN_PROGRESS, RequestStatus.CLOSED);
            case WITHDRAWN -> List.of(RequestStatus.WITHDRAWN);
            case EXPIRED -> List.of(RequestStatus.OPEN, RequestStatus.EXPIRED);
        };
    }

    private static String requestIn(RequestStatus status) {
        String id = Api.create("requests", request());
        way(status).forEach(step -> assertThat(move(id, "*", step).statusCode()).isEqualTo(200));
        return id;
    }

    /** The moves that the domain names as legal, written down once more. */
    private static boolean legal(RequestStatus from, RequestStatus to) {
        return List.of(
                        "DRAFT OPEN",
                        "DRAFT WITHDRAWN",
                        "OPEN DRAFT",
                        "OPEN MATCHED",
                        "OPEN WITHDRAWN",
                        "OPEN EXPIRED",
                        "MATCHED OPEN",
                        "MATCHED IN_PROGRESS",
                        "MATCHED WITHDRAWN",
                        "MATCHED EXPIRED",
                        "IN_PROGRESS CLOSED",
                        "IN_PROGRESS WITHDRAWN",
                        "EXPIRED OPEN",
                        "EXPIRED MATCHED",
                        "EXPIRED WITHDRAWN")
                .contains(from + " " + to);
    }

    static Stream<Arguments> moves() {
        return Arrays.stream(RequestStatus.values())
                .flatMap(from -> Arrays.stream(RequestStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void movesAlongTheLegalWaysOnly(RequestStatus from, RequestStatus to) {
        String id = requestIn(from);
        Response moved = move(id, "*", to);
        if (legal(from, to)) {
            assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
            assertThat((String) moved.path("status")).isEqualTo(to.name());
            assertThat(moved.header("ETag")).isEqualTo(Api.get("requests/" + id).header("ETag"));
            return;
        }
        String detail = Api.problem(moved, 409, "illegal-move").path("detail").asText();
        assertThat(detail).contains(from.name(), to.name());
        for (RequestStatus next : RequestStatus.values()) {
            if (legal(from, next)) {
                assertThat(detail).contains(next.name());
            }
        }
        assertThat((String) Api.get("requests/" + id).path("status")).isEqualTo(from.name());
    }

    @Test
    void movesTheVersionThatWasRead() {
        String id = Api.create("requests", request());
        Api.problem(move(id, null, "OPEN"), 428, "version-required");
        Api.problem(move(id, "\"9\"", "OPEN"), 412, "stale");
        Api.problem(move(id, "nine", "OPEN"), 400, "bad-request");
        Api.problem(move(UUID.randomUUID().toString(), "*", "OPEN"), 404, "not-found");
        assertThat(move(id, "\"0\"", "OPEN").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"to\":\"OPENED\"}|/to unknown-value",
                "{\"to\":null}|/to not-null",
                "{}|/to not-null",
                "{\"too\":\"OPEN\"}|/too unknown-field",
                "{\"to\":1}|/to wrong-type"
            })
    void refusesOtherTargets(String body, String expected) {
        String id = Api.create("requests", request());
        Response answer = Api.sending(body.getBytes(StandardCharsets.UTF_8))
                .header("If-Match", "*")
                .post(Api.V1 + "requests/" + id + "/transitions");
        assertThat(Api.violations(Api.problem(answer, 400, "invalid-input"))).contains(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestStatus.class,
            names = {"MATCHED", "IN_PROGRESS", "CLOSED", "WITHDRAWN", "EXPIRED"})
    void beginsAsDraftOrOpen(RequestStatus status) {
        JsonNode problem =
                Api.problem(Api.post("requests", request().put("status", status.name())), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactly("/status illegal-status");
    }

    @Test
    void beginsAsDraftWhenItDoesNotSay() {
        ObjectNode request = request();
        request.remove("status");
        assertThat((String) Api.post("requests", request).path("status")).isEqualTo("DRAFT");
        assertThat((String)
                        Api.post("requests", request().put("status", "OPEN")).path("status"))
                .isEqualTo("OPEN");
    }

    @Test
    void opensOnlyBeforeItsDeadline() {
        String yesterday = LocalDate.now(clock).minusDays(1).toString();
        ObjectNode late = request().put("deadline", yesterday);
        JsonNode problem = Api.problem(Api.post("requests", late.put("status", "OPEN")), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactly("/deadline deadline-passed");
        String id = Api.create("requests", late.put("status", "DRAFT"));
        JsonNode refused = Api.problem(move(id, "*", "OPEN"), 409, "deadline-passed");
        assertThat(Api.violations(refused)).containsExactly("/deadline deadline-passed");
        Api.change("requests", id, Documents.json("{deadline: '%s'}".formatted(LocalDate.now(clock))));
        assertThat(move(id, "*", "OPEN").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsADeadlineAheadWhileOpen() {
        ObjectNode request = request().put("status", "OPEN");
        String id = Api.create("requests", request);
        JsonNode problem = Api.problem(
                Api.put("requests/" + id, "*", request.put("deadline", "2020-01-01")), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactly("/deadline deadline-passed");
    }

    @Test
    void changesItsStatusByTransitionAlone() {
        ObjectNode request = request();
        String id = Api.create("requests", request);
        JsonNode problem = Api.problem(
                Api.put("requests/" + id, "*", request.deepCopy().put("status", "OPEN")), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactly("/status illegal-status");
        request.remove("status");
        assertThat((String) Api.put("requests/" + id, "*", request).path("status"))
                .isEqualTo("DRAFT");
    }

    @ParameterizedTest
    @EnumSource(RequestStatus.class)
    void isEditedOnlyWhileNobodyRelies(RequestStatus status) {
        String id = requestIn(status);
        ObjectNode document =
                Documents.written(Documents.json(Api.get("requests/" + id).asString()));
        assertThat(Api.put("requests/" + id, "*", document).statusCode()).isEqualTo(200);
        Response edited = Api.put("requests/" + id, "*", document.put("title", "另一个题目"));
        switch (status) {
            case DRAFT, OPEN, EXPIRED -> assertThat(edited.statusCode()).isEqualTo(200);
            case MATCHED, IN_PROGRESS, CLOSED, WITHDRAWN ->
                assertThat(Api.violations(Api.problem(edited, 400, "invalid-input")))
                        .containsExactly(" not-editable");
        }
    }

    @Test
    void expiresAfterItsDeadline() {
        String today = Api.create(
                "requests",
                request()
                        .put("status", "OPEN")
                        .put("deadline", LocalDate.now(clock).toString()));
        String overdue = Api.create("requests", request().put("status", "OPEN"));
        String draft = Api.create("requests", request().put("deadline", "2020-01-01"));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update talent_request set deadline = '2020-01-01',"
                                + " document = jsonb_set(document, '{deadline}', '\"2020-01-01\"') where id = ?1")
                        .setParameter(1, UUID.fromString(overdue))
                        .executeUpdate());
        assertThat(register.expireOverdue()).isEqualTo(1);
        assertThat(register.expireOverdue()).isZero();
        assertThat((String) Api.get("requests/" + overdue).path("status")).isEqualTo("EXPIRED");
        assertThat((String) Api.get("requests/" + today).path("status")).isEqualTo("OPEN");
        assertThat((String) Api.get("requests/" + draft).path("status")).isEqualTo("DRAFT");
    }
}
