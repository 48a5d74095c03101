package org.bole.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisations, profiles and requests: written, read, replaced, and kept apart by their keys. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class DocumentLifeIT {
    private static ObjectNode fresh(String resource) {
        return Documents.full(resource, employer());
    }

    private static String employer() {
        return Api.create("organizations", Documents.organization("ENTERPRISE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests"})
    void registersAndSaysWhereAndWhichVersion(String resource) {
        Response created = Api.post(resource, fresh(resource));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        String id = created.path("id");
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(created.header("Location")).endsWith(Api.V1 + resource + "/" + id);
        Response read = Api.operator().get(created.header("Location"));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag")).isEqualTo("\"0\"");
        assertThat(Documents.json(read.asString())).isEqualTo(Documents.json(created.asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests"})
    void keepsEveryField(String resource) {
        ObjectNode sent = fresh(resource);
        String id = Api.create(resource, sent);
        ObjectNode read = Documents.json(Api.get(resource + "/" + id).asString());
        assertThat(Documents.written(read)).isEqualTo(sent);
        assertThat(read.path("createdAt")).isEqualTo(read.path("updatedAt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests"})
    void takesBackWhatItGave(String resource) {
        String id = Api.create(resource, fresh(resource));
        Response read = Api.get(resource + "/" + id);
        Response written = Api.put(resource + "/" + id, read.header("ETag"), Documents.json(read.asString()));
        assertThat(written.statusCode()).as(written.asString()).isEqualTo(200);
        assertThat(Documents.written(Documents.json(written.asString())))
                .isEqualTo(Documents.written(Documents.json(read.asString())));
    }

    @ParameterizedTest
    @CsvSource({"organizations,name", "profiles,name", "requests,title"})
    void replacesTheWholeDocument(String resource, String name) {
        ObjectNode sent = fresh(resource);
        String id = Api.create(resource, sent);
        ObjectNode next = sent.deepCopy().put(name, "另一个名称");
        next.remove(List.of("industries", "region", "regions", "nameEn"));
        Response replaced = Api.put(resource + "/" + id, "\"0\"", next);
        assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(200);
        assertThat(replaced.header("ETag")).isNotEqualTo("\"0\"");
        Response read = Api.get(resource + "/" + id);
        assertThat(read.header("ETag")).isEqualTo(replaced.header("ETag"));
        JsonNode found = Documents.json(read.asString());
        assertThat(found.path(name).asText()).isEqualTo("另一个名称");
        assertThat(found.path("industries")).isEmpty();
        assertThat(found.has("nameEn")).isFalse();
        assertThat(found.path("updatedAt").asText())
                .isGreaterThan(found.path("createdAt").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests"})
    void replacesOnlyTheVersionThatWasRead(String resource) {
        ObjectNode sent = fresh(resource);
        String path = resource + "/" + Api.create(resource, sent);
        Api.problem(Api.put(path, null, sent), 428, "version-required");
        Api.problem(Api.put(path, "\"7\"", sent), 412, "stale");
        Api.problem(Api.put(path, "W/\"0\"", sent), 412, "stale");
        Api.problem(Api.put(path, "0", sent), 400, "bad-request");
        Api.problem(Api.put(path, "\"0", sent), 400, "bad-request");
        assertThat(Api.put(path, "\"5\", \"0\"", sent).statusCode()).isEqualTo(200);
        assertThat(Api.put(path, "*", sent).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests"})
    void knowsWhatItDoesNotHave(String resource) {
        String path = resource + "/" + UUID.randomUUID();
        Api.problem(Api.get(path), 404, "not-found");
        Api.problem(Api.put(path, "\"0\"", fresh(resource)), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"organizations,externalRef", "organizations,creditCode", "profiles,externalRef", "requests,externalRef"
    })
    void refusesAKeyThatAnotherHas(String resource, String key) {
        String employer = employer();
        ObjectNode first = Documents.full(resource, employer);
        String id = Api.create(resource, first);
        ObjectNode second = Documents.full(resource, employer);
        String other = Api.create(resource, second);
        second.set(key, first.path(key));
        JsonNode replaced = Api.problem(Api.put(resource + "/" + other, "\"0\"", second), 409, "duplicate");
        assertThat(Api.violations(replaced)).containsExactly("/" + key + " duplicate");
        ObjectNode third = Documents.full(resource, employer);
        third.set(key, first.path(key));
        JsonNode problem = Api.problem(Api.post(resource, third), 409, "duplicate");
        assertThat(Api.violations(problem)).containsExactly("/" + key + " duplicate");
        assertThat(problem.at("/violations/0/reason").asText()).contains(id);
    }

    @Test
    void listsBothTakenKeysOfAnOrganization() {
        ObjectNode first = Documents.organization("UNIVERSITY");
        Api.create("organizations", first);
        assertThat(Api.violations(Api.problem(Api.post("organizations", first), 409, "duplicate")))
                .containsExactlyInAnyOrder("/creditCode duplicate", "/externalRef duplicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiles", "requests"})
    void takesTheSameReferenceInTwoOrganizations(String resource) {
        ObjectNode first = fresh(resource);
        Api.create(resource, first);
        ObjectNode second =
                fresh(resource).put("externalRef", first.path("externalRef").asText());
        assertThat(Api.post(resource, second).statusCode()).isEqualTo(201);
    }

    @Test
    void keepsReferencesOfPeopleWithoutEmployerApart() {
        ObjectNode freelancer = fresh("profiles");
        freelancer.remove("organization");
        Api.create("profiles", freelancer);
        Api.problem(Api.post("profiles", freelancer), 409, "duplicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests"})
    void letsOneOfManyAtOnceWin(String resource) throws Exception {
        ObjectNode same = fresh(resource);
        assertThat(atOnce(8, () -> Api.post(resource, same).statusCode()))
                .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "profiles", "requests"})
    void letsOneOfManyReplace(String resource) throws Exception {
        ObjectNode sent = fresh(resource);
        String path = resource + "/" + Api.create(resource, sent);
        List<Integer> answers = atOnce(
                8,
                () -> Api.put(path, "\"0\"", sent.deepCopy().put("externalRef", Documents.unique("new")))
                        .statusCode());
        assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
    }

    private static List<Integer> atOnce(int callers, Callable<Integer> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : pool.invokeAll(Collections.nCopies(callers, call))) {
                answers.add(answer.get());
            }
            Collections.sort(answers);
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiles", "requests"})
    void findsTheOrganizationByAnyOfItsNames(String resource) {
        ObjectNode organization = Documents.organization("ENTERPRISE");
        String id = Api.create("organizations", organization);
        String code = organization.path("creditCode").asText();
        for (ObjectNode reference : List.of(
                Documents.json("{id: '%s'}".formatted(id)),
                Documents.json("{creditCode: ' %s '}".formatted(code.toLowerCase(Locale.ROOT))),
                Documents.json("{externalRef: '%s'}"
                        .formatted(organization.path("externalRef").asText())))) {
            ObjectNode document = Documents.full(resource, id);
            document.set("organization", reference);
            Response created = Api.post(resource, document);
            assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
            assertThat((String) created.path("organization.id")).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "profiles,id,01900000-0000-7000-8000-000000000000,/organization/id unknown-organization",
        "profiles,creditCode,91310117MA1J00001G,/organization/creditCode unknown-organization",
        "profiles,externalRef,nobody,/organization/externalRef unknown-organization",
        "requests,id,01900000-0000-7000-8000-000000000000,/organization/id unknown-organization",
        "requests,creditCode,91310117MA1J00001G,/organization/creditCode unknown-organization",
        "requests,externalRef,nobody,/organization/externalRef unknown-organization",
        "requests,externalRef,'',/organization/externalRef plain-text"
    })
    void saysThatNobodyIsThere(String resource, String way, String value, String expected) {
        ObjectNode document = Documents.full(resource, value);
        document.putObject("organization").put(way, value);
        assertThat(Api.violations(Api.problem(Api.post(resource, document), 400, "invalid-input")))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"profiles|{}", "requests|{}", "requests|{externalRef: 'a', creditCode: '91310117MA1J00001G'}"})
    void wantsExactlyOneWayToNameAnOrganization(String resource, String reference) {
        ObjectNode document = Documents.full(resource, "");
        document.set("organization", Documents.json(reference));
        assertThat(Api.violations(Api.problem(Api.post(resource, document), 400, "invalid-input")))
                .containsExactly("/organization one-organization");
    }

    @Test
    void readsCreditCodesAsPeopleWriteThem() {
        ObjectNode organization = Documents.organization("ENTERPRISE");
        String code = organization.path("creditCode").asText();
        organization.put("creditCode", " " + code.toLowerCase(Locale.ROOT).substring(0, 9) + " " + code.substring(9));
        assertThat((String) Api.post("organizations", organization).path("creditCode"))
                .isEqualTo(code);
    }

    @Test
    void refusesALadderOutOfOrder() {
        ObjectNode organization = Documents.organization("ENTERPRISE");
        organization.set(
                "ladder",
                Documents.json(
                                "{l: [{stage: 'HIGH_TECH_ENTERPRISE', since: '2018-01-01'}, {stage: 'TECH_SME', since: '2019-01-01'}]}")
                        .path("l"));
        assertThat(Api.violations(Api.problem(Api.post("organizations", organization), 400, "invalid-input")))
                .containsExactly("/ladder/0/since ladder-order");
    }
}
