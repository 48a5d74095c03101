package org.bole.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bole.platform.sql.Statements;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Dbole.test.keys=1000}: how many keys the storm has; 40 otherwise. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class IdempotencyIT {
    private static final int CLIENTS = 64;
    private static final int EACH = 4;

    @Inject
    OnceOnly once;

    @Inject
    Statements database;

    private static Response send(String key, String path, JsonNode body) {
        return Api.sending(Api.bytes(body)).header("Idempotency-Key", key).post(Api.V1 + path);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private int organizations(String nameLike) {
        return database.query(
                        "select count(*) from organization where document ->> 'name' like ?",
                        row -> row.getInt(1),
                        nameLike)
                .get(0);
    }

    private static ObjectNode organization(String name) {
        return Documents.organization("RESEARCH_INSTITUTE").put("name", name);
    }

    @Test
    void answersTheSameCallTheSameAndDoesItsWorkOnce() {
        String key = key();
        ObjectNode body = organization("只此一家研究院" + key.substring(0, 8));
        Response first = send(key, "organizations", body);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        Response again = send(key, "organizations", body);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        for (String header : List.of("Location", "ETag", "Content-Type", "Cache-Control")) {
            assertThat(again.header(header)).as(header).isNotNull().isEqualTo(first.header(header));
        }
        assertThat(organizations(body.path("name").asText())).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatCameWithAnotherCall() {
        String key = key();
        ObjectNode body = organization("先到先得研究院");
        assertThat(send(key, "organizations", body).statusCode()).isEqualTo(201);
        Api.problem(send(key, "organizations", organization("后来的研究院" + key)), 422, "key-reused");
        assertThat(organizations("后来的研究院" + key)).isZero();
        Api.problem(send(key, "rounds", Documents.json("{title: '别的'}")), 422, "key-reused");
    }

    @Test
    void doesNotKeepARefusal() {
        String key = key();
        ObjectNode wrong = organization("有错的研究院");
        wrong.remove("name");
        Api.problem(send(key, "organizations", wrong), 400, "invalid-input");
        assertThat(send(key, "organizations", organization("改好的研究院")).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words"})
    void refusesAKeyThatIsNone(String key) {
        JsonNode problem = Api.problem(send(key, "organizations", organization("无键研究院")), 400, "invalid-input");
        assertThat(Api.violations(problem)).containsExactly("Idempotency-Key idempotency-key");
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        assertThat(send("k".repeat(255), "organizations", organization("长键研究院")).statusCode())
                .isEqualTo(201);
        Api.problem(send("k".repeat(256), "organizations", organization("长键研究院")), 400, "invalid-input");
    }

    @Test
    void queuesAFileOnce() {
        String key = key();
        byte[] file = Api.bytes(organization("文件里的研究院" + key));
        List<Response> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            answers.add(Api.operator()
                    .contentType("application/x-ndjson; charset=UTF-8")
                    .header("Idempotency-Key", key)
                    .body(file)
                    .post(Api.V1 + "imports/organizations?mode=keep-good"));
        }
        assertThat(answers).extracting(Response::statusCode).containsOnly(202);
        assertThat(answers.get(1).asByteArray()).isEqualTo(answers.get(0).asByteArray());
        assertThat(answers.get(1).header("Location")).isEqualTo(answers.get(0).header("Location"));
        // What was stored for the second call is gone.
        String id = answers.get(0).path("id");
        assertThat(database.query(
                        "select id from import_run where id > ?", row -> row.getString(1), UUID.fromString(id)))
                .isEmpty();
        Response other = Api.operator()
                .contentType("application/x-ndjson; charset=UTF-8")
                .header("Idempotency-Key", key)
                .body(file)
                .post(Api.V1 + "imports/organizations?mode=all-or-nothing");
        Api.problem(other, 422, "key-reused");
    }

    @Test
    void letsWhatOnlyComputesComputeAgain() {
        JsonNode call = Documents.json("{requests: [{id: 'r', title: '光刻胶'}], profiles: [{id: 'p', headline: '光刻胶'}]}");
        String key = key();
        Response first = send(key, "scores", call);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(send(key, "scores", call).asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void forgetsAfterADay() {
        String key = key();
        ObjectNode body = organization("隔日研究院" + key);
        assertThat(send(key, "organizations", body).statusCode()).isEqualTo(201);
        once.forget();
        assertThat(send(key, "organizations", body).statusCode()).isEqualTo(201);
        assertThat(organizations("隔日研究院" + key)).isEqualTo(1);
        database.update(
                "update idempotent_call set answered_at = answered_at - interval '25 hours' where key = ?", key);
        once.forget();
        // The work would be done again: now the credit code is taken.
        assertThat(send(key, "organizations", body).statusCode()).isEqualTo(409);
    }

    private record Sent(String key, String body) {}

    private static Sent persistent(String key, ObjectNode body) throws InterruptedException {
        while (true) {
            Response answer = send(key, "organizations", body);
            if (answer.statusCode() != 409) {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
                return new Sent(key, answer.asString());
            }
            Api.problem(answer, 409, "still-running");
            Thread.sleep(5);
        }
    }

    @Test
    void doesTheWorkOnceHoweverManySendItAtOnce() throws Exception {
        int keys = Integer.getInteger("bole.test.keys", 40);
        String storm = key();
        List<Callable<Sent>> calls = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            String key = storm + "-" + i;
            ObjectNode body = organization("风暴研究院" + key);
            for (int n = 0; n < EACH; n++) {
                calls.add(() -> persistent(key, body));
            }
        }
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Sent> answers = new ArrayList<>();
            for (Future<Sent> call : clients.invokeAll(calls)) {
                answers.add(call.get());
            }
            assertThat(answers).hasSize(keys * EACH);
            assertThat(answers.stream().distinct())
                    .as("one answer for each key")
                    .hasSize(keys);
        } finally {
            clients.shutdownNow();
        }
        assertThat(organizations("风暴研究院" + storm + "%")).isEqualTo(keys);
    }

    @Test
    void saysSoInBothLanguages() {
        String key = key();
        assertThat(send(key, "organizations", organization("双语研究院")).statusCode())
                .isEqualTo(201);
        Response chinese = Api.sending(organization("另一家双语研究院").toString().getBytes(StandardCharsets.UTF_8), "zh-CN")
                .header("Idempotency-Key", key)
                .post(Api.V1 + "organizations");
        assertThat(Api.problem(chinese, 422, "key-reused").path("detail").asText())
                .contains("请换新的键");
    }
}
