package org.bole.proposal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.Guild;
import org.bole.support.OperatorProfile;
import org.bole.support.Waiting;
import org.junit.jupiter.api.Test;

/**
 * Two rounds, teams formed by hand, answers and withdrawals at once, from 64 clients, on a real PostgreSQL: nobody is in
 * more teams than the capacity says, and no request gets more people than it wants, at any moment.
 */
@QuarkusTest
@TestProfile(OperatorProfile.class)
class CapacityIT {
    private static final int CLIENTS = 64;
    private static final int CALLS = 12;
    private static final int PEOPLE = 6;
    private static final int CAPACITY = 2;
    private static final int REQUESTS = 24;

    /** How many teams the busiest person of the guild holds, and how many people the fullest place of a request has. */
    private static final String FULLEST = """
            with taken as (
                select p.request_id, y.kind, y.profile_id from proposal p join proposal_party y on y.proposal_id = p.id
                where y.profile_id is not null and y.verdict is distinct from 'DECLINE'
                  and (p.state in ('ANNOUNCED', 'ACCEPTED') or p.state = 'OPEN' and p.answer_by > now())
                  and p.request_id = any (?::text[]::uuid[]))
            select (select coalesce(max(n), 0) from (select count(*) n from taken group by profile_id) a),
                   (select coalesce(max(n), 0) from (select count(*) n from taken group by request_id, kind) b),
                   (select count(*) from taken)
            """;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DataSource database;

    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();

    /** What is taken at one moment. */
    private record Taken(int ofPerson, int ofPlace, int inAll) {}

    @Test
    void neverGivesAPlaceTwice() throws Exception {
        Guild guild = new Guild(PEOPLE, CAPACITY, REQUESTS);
        Waiting.awaitVectors();
        List<String> rounds = List.of(solved(guild.requests.subList(0, 8)), solved(guild.requests.subList(4, 12)));
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
        AtomicInteger running = new AtomicInteger(CLIENTS);
        try {
            Future<Integer> watch = clients.submit(() -> watch(guild, running));
            List<Callable<Void>> work = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> (Callable<Void>) () -> {
                        try {
                            act(guild, rounds, client);
                        } finally {
                            running.decrementAndGet();
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> one : clients.invokeAll(work)) {
                one.get();
            }
            assertThat(watch.get()).as("moments looked at").isGreaterThan(10);
        } finally {
            clients.shutdownNow();
        }
        assertThat(statuses.keySet()).as(statuses.toString()).isSubsetOf(200, 201, 409);
        assertThat(statuses).as("calls that met others").containsKeys(200, 201, 409);
        Taken end = taken(guild);
        assertThat(end.inAll()).as("places taken at the end").isPositive();
    }

    /** Looks at the database until everybody is done. @return how often */
    private int watch(Guild guild, AtomicInteger running) throws SQLException {
        int moments = 0;
        while (running.get() > 0) {
            Taken now = taken(guild);
            assertThat(now.ofPerson()).as("teams of the busiest person").isLessThanOrEqualTo(CAPACITY);
            assertThat(now.ofPlace()).as("people in the fullest place").isLessThanOrEqualTo(1);
            moments++;
        }
        return moments;
    }

    private Taken taken(Guild guild) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FULLEST)) {
            statement.setArray(1, connection.createArrayOf("text", guild.requests.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Taken(row.getInt(1), row.getInt(2), row.getInt(3));
            }
        }
    }

    private static String solved(List<String> requests) {
        var draft = Documents.json("{title: '同业公会', settings: {steps: 10}}");
        requests.forEach(draft.putArray("requests")::add);
        String round = Api.create("rounds", draft);
        for (String step : List.of("freeze", "solve")) {
            Response job = Api.post("rounds/%s/%s".formatted(round, step), Documents.json("{}"));
            String id = job.path("id");
            Waiting.await(step, () -> Api.get("jobs/" + id).path("state").equals("SUCCEEDED"));
        }
        return round;
    }

    /** One client: the first of each round publishes and takes back, the others offer teams, answer, and take back. */
    private void act(Guild guild, List<String> rounds, int client) {
        Random random = new Random(client);
        for (int call = 0; call < CALLS; call++) {
            if (client < rounds.size()) {
                show(rounds.get(client));
            } else if (random.nextInt(3) == 0) {
                answer(guild, random);
            } else {
                called(Api.post(
                        "proposals",
                        guild.offer(random.nextInt(REQUESTS), random.nextInt(PEOPLE), random.nextInt(PEOPLE))
                                .put(
                                        "answerBy",
                                        OffsetDateTime.now()
                                                .plusSeconds(8 + random.nextInt(6))
                                                .toString())));
            }
        }
    }

    private void show(String round) {
        Response shown = called(Api.post(
                "rounds/%s/publicity".formatted(round),
                Documents.json("{until: '%s'}".formatted(OffsetDateTime.now().plusDays(1)))));
        if (shown.statusCode() == 201) {
            called(Api.post("rounds/%s/review".formatted(round), Documents.json("{reason: '重来'}")));
        }
    }

    private void answer(Guild guild, Random random) {
        String request = guild.requests.get(random.nextInt(REQUESTS));
        for (JsonNode proposal : Api.all("proposals", Map.of("requestId", request, "status", "OPEN"))) {
            String id = proposal.path("id").asText();
            boolean accepts = random.nextInt(4) > 0;
            for (String party : List.of("REQUESTER", "ENTERPRISE_MENTOR", "TECH_COMMISSIONER")) {
                called(Api.post(
                        "proposals/%s/answers".formatted(id),
                        Documents.json((accepts
                                        ? "{party: '%s', verdict: 'ACCEPT'}"
                                        : "{party: '%s', verdict: 'DECLINE', reason: 'BUSY'}")
                                .formatted(party))));
            }
            if (random.nextInt(2) == 0) {
                called(Api.post("proposals/%s/withdrawal".formatted(id), Documents.json("{reason: '换人'}")));
            }
        }
    }

    private Response called(Response response) {
        statuses.computeIfAbsent(response.statusCode(), status -> new AtomicInteger())
                .incrementAndGet();
        if (response.statusCode() >= 500) {
            assertThat(response.asString()).as("answer of a call").isEmpty();
        }
        return response;
    }
}
