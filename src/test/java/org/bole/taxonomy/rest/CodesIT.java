package org.bole.taxonomy.rest;

import static org.bole.support.Api.operator;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(OperatorProfile.class)
class CodesIT {
    private static final String CODES = "/api/v1/codes";

    @Test
    void listsTheTables() {
        get(CODES)
                .statusCode(200)
                .body("items", hasSize(11))
                .body("items[0].table", equalTo("disciplines"))
                .body("items[0].titleZh", equalTo("学科"))
                .body("items[0].titleEn", equalTo("Disciplines"))
                .body("items[0].standardEn", equalTo("GB/T 13745-2009"))
                .body("items[0].rows", equalTo(3537))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"jisuanji", "jsj", "计算机", "520", "computer science"})
    void findsComputerScienceHoweverItIsWritten(String text) {
        operator()
                .queryParam("q", text)
                .get(CODES + "/disciplines")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("520"))
                .body("items[0].nameZh", equalTo("计算机科学技术"))
                .body("items[0].nameEn", equalTo("Computer Science and Technology"))
                .body("items[0].parent", equalTo("D"))
                .body("items[0].level", equalTo(1))
                .body("items[0].hasChildren", equalTo(true))
                .body("items[0].path.code", contains("D", "520"))
                .body("items[0].rank", nullValue());
    }

    @Test
    void pagesThroughATableWithoutGapsOrRepeats() {
        String cursor = get(CODES + "/degrees?limit=50")
                .body("items", hasSize(50))
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        operator()
                .queryParam("limit", 50)
                .queryParam("cursor", cursor)
                .get(CODES + "/degrees")
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.code", hasItem("444"))
                .body("items.code", not(hasItem("1")))
                .body("nextCursor", nullValue());
    }

    @Test
    void narrowsByParentAndLevel() {
        get(CODES + "/industries?parent=C").body("items", hasSize(31)).body("items.parent", everyItem(equalTo("C")));
        get(CODES + "/industries?parent=top").body("items", hasSize(20));
        get(CODES + "/industries?level=1").body("items", hasSize(20));
    }

    @Test
    void showsATitleWithItsRankAndADegreeWithItsLevel() {
        get(CODES + "/titles/081")
                .statusCode(200)
                .body("nameZh", equalTo("正高级工程师"))
                .body("rank", equalTo("SENIOR"))
                .body("path.nameZh", contains("工程技术人员", "正高级工程师"))
                .body("children", hasSize(0));
        get(CODES + "/degrees/208").body("degreeLevel", equalTo("DOCTOR")).body("rank", nullValue());
    }

    @Test
    void showsAnEntryWithTheEntriesBelow() {
        get(CODES + "/disciplines/520")
                .statusCode(200)
                .body("code", equalTo("520"))
                .body("children", hasSize(7))
                .body("children.code", hasItems("52010", "52020"));
    }

    @Test
    void anUnknownTableOrCodeIsNotFound() {
        get(CODES + "/nonsense").statusCode(404).body(containsString("unknown-table"), containsString("disciplines"));
        get(CODES + "/nonsense/1").statusCode(404);
        get(CODES + "/disciplines/52O").statusCode(404).body(containsString("unknown-code"), containsString("52O"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0",
        "limit,201",
        "limit,-1",
        "level,-1",
        "cursor,nonsense",
        "cursor,Y29kZXM6LTE",
        "parent,nonsense",
    })
    void anInvalidParameterIsRefusedByItsName(String name, String value) {
        operator()
                .queryParam(name, value)
                .get(CODES + "/disciplines")
                .then()
                .statusCode(400)
                .body(containsString(name));
    }

    private static ValidatableResponse get(String path) {
        return operator().get(path).then();
    }
}
