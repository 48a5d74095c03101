package org.bole.platform.database;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceHealthIT {
    @Test
    void becomesReadyWithItsDatabase() throws InterruptedException {
        // Not at once: the profiles are loaded after the port is open.
        Instant patience = Instant.now().plusSeconds(20);
        while (given().get("/q/health/ready").statusCode() != 200
                && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
        }
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name.contains('Database') }.status", equalTo("UP"));
    }

    @Test
    void showsMetricsOfItsConnectionPool() {
        given().get("/q/metrics").then().statusCode(200);
    }
}
