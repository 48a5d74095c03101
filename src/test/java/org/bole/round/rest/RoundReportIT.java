package org.bole.round.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bole.round.rest.RoundCalls.read;
import static org.bole.round.rest.RoundCalls.solve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came out of a round, among people who alone speak Esperanto. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@SuppressWarnings("NullAway.Init") // set before each test
class RoundReportIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Village village;

    @BeforeEach
    void registerTheVillageOnce() {
        village = Village.shared();
    }

    private String solved() {
        String round = village.frozen();
        solve(round);
        return round;
    }

    /** One request that two commissioners could serve. */
    private String small() {
        ObjectNode draft = village.draft();
        draft.putArray("requests").add(village.requests.get(0));
        String round = Api.create("rounds", draft);
        RoundCalls.freeze(round);
        solve(round);
        return round;
    }

    private static JsonNode report(String round) {
        return read("rounds/%s/report".formatted(round));
    }

    private static Response spreadsheet(String round, String language) {
        Response answer = Api.operator(language).accept(XLSX).get(Api.V1 + "rounds/%s/report".formatted(round));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(XLSX);
        return answer;
    }

    private static Map<String, List<Row>> sheets(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Map<String, List<Row>> sheets = new LinkedHashMap<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
            return sheets;
        }
    }

    private static List<Row> sheet(Map<String, List<Row>> sheets, String name) {
        return Objects.requireNonNull(sheets.get(name), name);
    }

    private static List<String> column(List<Row> rows, String heading) {
        int column = rows.get(0).stream().map(Cell::getText).toList().indexOf(heading);
        assertThat(column).as(heading).isNotNegative();
        return rows.stream().skip(1).map(row -> row.getCellText(column)).toList();
    }

    @Test
    void countsWhatCameOut() {
        String round = solved();
        JsonNode report = report(round);
        JsonNode result = read("rounds/%s/result".formatted(round));
        assertThat(report.path("title").asText()).isEqualTo("村里的轮次");
        assertThat(report.path("current").asBoolean()).isTrue();
        JsonNode coverage = report.path("coverage");
        assertThat(coverage.path("requests").asInt()).isEqualTo(4);
        assertThat(coverage.path("served").asInt()).isEqualTo(2);
        assertThat(coverage.path("partly").asInt()).isEqualTo(2);
        assertThat(coverage.path("unserved").asInt()).isZero();
        assertThat(coverage.path("share").asDouble()).isEqualTo(.75);
        assertThat(coverage.at("/roles/1/share").asDouble()).isEqualTo(.5);
        assertThat(report.at("/points/total").asLong())
                .isEqualTo(result.path("points").asLong());
        assertThat(report.at("/points/gap").asDouble())
                .isEqualTo(result.path("gap").asDouble());
        assertThat(report.at("/points/teams").asInt()).isEqualTo(4);
        assertThat(report.at("/load/placed").asInt()).isEqualTo(4);
        assertThat(report.at("/load/used").asInt()).isEqualTo(6);
        assertThat(report.at("/load/carried").findValuesAsText("people")).containsExactly("0", "2", "2");
        assertThat(report.path("employers").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("ENTERPRISE", "ENTERPRISE", "UNIVERSITY");
        assertThat(report.path("employers").findValuesAsText("places")).containsExactly("2", "2", "2");
        assertThat(report.at("/districts/0/code").asText()).isEqualTo("310117");
        assertThat(report.at("/districts/0/name/zh-CN").asText()).isEqualTo("松江区");
        assertThat(report.at("/districts/0/filledShare").asDouble()).isEqualTo(.75);
        assertThat(report.at("/stages/0/code").asText()).isEqualTo("HIGH_TECH_ENTERPRISE");
        assertThat(report.at("/kinds/0/requests").asInt()).isEqualTo(4);
        assertThat(report.at("/basis/inputs").asText())
                .isEqualTo(read("rounds/" + round).path("inputs").asText());
        assertThat(report.at("/basis/result").asText())
                .isEqualTo(result.path("hash").asText());
        assertThat(report.at("/basis/seed").asLong()).isEqualTo(7);
        assertThat(report.path("leftOut")).isEmpty();
    }

    @Test
    void saysWhatWouldFillEmptyPlaces() {
        JsonNode unfilled = report(solved()).path("unfilled");
        assertThat(unfilled).hasSize(2);
        for (JsonNode place : unfilled) {
            assertThat(place.path("requestTitle").asText()).isEqualTo("果酒陈酿");
            assertThat(place.path("reason").asText()).isEqualTo("ALL_TAKEN");
            assertThat(place.at("/help/0/en").asText()).contains("took 3 teams instead of 1");
            assertThat(place.at("/help/0/zh-CN").asText()).contains("可以多填补 2 个位置");
        }
    }

    @Test
    void tellsWhoeverIsLeftOutWhy() {
        String round = small();
        JsonNode leftOut = report(round).path("leftOut");
        assertThat(leftOut).hasSize(1);
        JsonNode one = leftOut.get(0);
        assertThat(village.name(one.path("person"))).isEqualTo("barrels");
        assertThat(one.path("reason").asText()).isEqualTo("OTHERS_AHEAD");
        assertThat(one.path("bestRank").asInt())
                .isEqualTo(one.at("/near/0/rank").asInt());
        JsonNode near = one.at("/near/0");
        assertThat(village.name(near.path("holder"))).isEqualTo("yeast");
        int missing = near.path("missing").asInt();
        JsonNode team = RoundCalls.teams(round).get(0);
        assertThat(missing)
                .isEqualTo(team.path("points").asInt()
                        - team.at("/commissionerAlternates/0/points").asInt());
        assertThat(one.at("/text/en").asText())
                .contains("果酒陈酿", "Tech commissioner", "the team would have %d points fewer".formatted(missing));

        String choice = "{reason: '回避', choices: [{kind: 'FORBID', requestId: '%s', profileId: '%s'}]}"
                .formatted(village.requests.get(0), village.people.get("barrels"));
        Api.post("rounds/%s/choices".formatted(round), Documents.json(choice));
        assertThat(report(round).path("current").asBoolean()).isFalse();
        solve(round);
        JsonNode after = report(round);
        assertThat(after.at("/leftOut/0/reason").asText()).isEqualTo("ALL_FORBIDDEN");
        assertThat(after.at("/basis/choices").asInt()).isEqualTo(1);
        assertThat(read("rounds/%s/report?result=1".formatted(round))
                        .at("/leftOut/0/reason")
                        .asText())
                .isEqualTo("OTHERS_AHEAD");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN,团队,需求,企业导师,未满足的需求,改进建议,可以多填补 2 个位置,zh-CN",
        "en,Teams,Request,Enterprise mentor,Empty places,What would help,more places would be filled,en",
        "fr,团队,需求,企业导师,未满足的需求,改进建议,可以多填补 2 个位置,zh-CN"
    })
    void isASpreadsheetInTheLanguageOfItsReader(
            String asked,
            String teams,
            String request,
            String mentor,
            String unfilled,
            String help,
            String remedy,
            String language)
            throws IOException {
        String round = solved();
        Response answer = spreadsheet(round, asked);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        Map<String, List<Row>> sheets = sheets(answer.asByteArray());
        assertThat(sheets).hasSize(11);
        assertThat(column(sheet(sheets, teams), request)).hasSize(4).containsOnly("果酒陈酿");
        assertThat(column(sheet(sheets, teams), mentor)).containsExactlyInAnyOrder("apple", "apple", "pear", "pear");
        assertThat(column(sheet(sheets, unfilled), help))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one).contains(remedy));
        for (List<Row> rows : sheets.values()) {
            assertThat(rows.get(0).stream().map(Cell::getText))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void carriesTheTitleAndWhatToCheckItWith() throws IOException {
        String round = solved();
        Response answer = spreadsheet(round, "zh-CN");
        String disposition = answer.header("Content-Disposition");
        assertThat(disposition).startsWith("attachment; filename=\"round-%s-report-1.xlsx\"".formatted(round));
        assertThat(URLDecoder.decode(disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8))
                .isEqualTo("村里的轮次-1.xlsx");
        assertThat(spreadsheet(round, "zh-CN").asByteArray()).isEqualTo(answer.asByteArray());
        List<Row> basis = sheet(sheets(answer.asByteArray()), "可核验");
        assertThat(column(basis, "数值"))
                .contains(
                        read("rounds/" + round).path("inputs").asText(),
                        read("rounds/%s/result".formatted(round)).path("hash").asText(),
                        "35 : 35 : 30",
                        "7");
    }

    @Test
    void namesWhoIsLeftOut() throws IOException {
        List<Row> rows = sheet(sheets(spreadsheet(small(), "zh-CN").asByteArray()), "未入选的专家");
        assertThat(column(rows, "姓名")).containsExactly("barrels");
        assertThat(column(rows, "原因")).containsExactly("他人担任");
        assertThat(column(rows, "原因说明").get(0)).contains("果酒陈酿", "科技专员");
    }

    @Test
    void executesNothingThatANameSays() throws IOException {
        String round = solved();
        String person = Objects.requireNonNull(village.people.get("apple"));
        String evil = "=HYPERLINK(\"http://evil.example\";\"点我\")";
        Api.change("profiles", person, Documents.json("{}").put("name", evil));
        try {
            List<Row> rows = sheet(sheets(spreadsheet(round, "zh-CN").asByteArray()), "团队");
            List<Cell> cells = new ArrayList<>();
            rows.forEach(row ->
                    row.stream().filter(cell -> evil.equals(cell.getText())).forEach(cells::add));
            assertThat(cells).hasSize(2).allSatisfy(cell -> {
                assertThat(cell.getType()).isEqualTo(CellType.STRING);
                assertThat(cell.getFormula()).isNull();
            });
        } finally {
            Api.change("profiles", person, Documents.json("{name: 'apple'}"));
        }
    }

    @Test
    void refusesWhatItCannotGive() {
        String round = solved();
        String path = Api.V1 + "rounds/%s/report".formatted(round);
        Api.problem(Api.operator().accept("text/csv").get(path), 406, "not-acceptable");
        assertThat(Api.operator().accept("*/*").get(path).contentType()).startsWith("application/json");
        for (String accept : List.of("application/json", XLSX)) {
            Api.problem(Api.operator().accept(accept).get(path + "?result=2"), 404, "not-found");
            assertThat(Api.operator().accept(accept).get(path + "?result=0").statusCode())
                    .isEqualTo(400);
            assertThat(Api.operator().accept(accept).get(path + "?number=1").statusCode())
                    .isEqualTo(400);
            String unknown = Api.V1 + "rounds/%s/report".formatted(UUID.randomUUID());
            Api.problem(Api.operator().accept(accept).get(unknown), 404, "not-found");
            String draft = Api.V1 + "rounds/%s/report".formatted(Api.create("rounds", village.draft()));
            Api.problem(Api.operator().accept(accept).get(draft), 404, "not-found");
            assertThat(RestAssured.given().accept(accept).get(path).statusCode())
                    .isEqualTo(401);
        }
        Api.problem(
                Api.operator().accept(XLSX).get(Api.V1 + "rounds/%s/report".formatted(village.frozen())),
                404,
                "not-found");
    }

    @Test
    void isDescribedInBothFormats() {
        JsonNode document =
                Documents.json(RestAssured.get("/q/openapi?format=json").asString());
        JsonNode operation = document.at("/paths/~1api~1v1~1rounds~1{id}~1report/get");
        assertThat(operation.path("operationId").asText()).isEqualTo("getRoundReport");
        JsonNode content = operation.at("/responses/200/content");
        assertThat(content.has("application/json")).isTrue();
        assertThat(content.has(XLSX)).as(content.toString()).isTrue();
    }
}
