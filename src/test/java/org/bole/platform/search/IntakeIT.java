package org.bole.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A line of its own, which no index of the service takes in. */
@QuarkusTest
@TestProfile(OperatorProfile.class)
@Timeout(30)
class IntakeIT {
    private static final String KIND = "intake-test";

    @Inject
    Outbox outbox;

    private final UUID owner = UUID.randomUUID();
    private final List<List<UUID>> written = new ArrayList<>();
    private Intake intake = new Intake(new OwnersAlone(KIND, List.of()), outbox);

    @BeforeEach
    void begin() {
        intake = new Intake(new OwnersAlone(KIND, List.of()), outbox);
    }

    private void add(UUID... owners) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(KIND, List.of(owners)));
    }

    private boolean take() {
        return QuarkusTransaction.requiringNew()
                .call(() -> intake.batch(2, (owners, entries, revision) -> written.add(owners)));
    }

    private Outbox.Line line() {
        return outbox.line(List.of(KIND, "intake-test-empty"));
    }

    @Test
    void takesInBatchByBatchInTheOrderOfTheLine() {
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        add(owner);
        add(second);
        add(third);
        assertThat(line().waiting()).containsExactly(KIND);
        assertThat(take()).isTrue();
        assertThat(take()).isTrue();
        assertThat(take()).isFalse();
        assertThat(written).containsExactly(List.of(owner, second), List.of(third));
        assertThat(line().waiting()).isEmpty();
    }

    @Test
    void theNumberIsAnotherOneOnceABatchIsWritten() {
        add(owner);
        List<Long> whileWriting = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(() -> intake.batch(2, (owners, entries, revision) -> whileWriting.add(line().last())));
        assertThat(line().last()).isGreaterThan(whileWriting.get(0));
        assertThat(line().last()).as("while nothing happens").isEqualTo(line().last());
    }

    @Test
    void nobodyWaitsForATransactionThatPutsSomebodyInLineAgain() {
        add(owner);
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(KIND, List.of(owner));
            assertThat(take()).isTrue();
            assertThat(take()).as("a second time").isFalse();
            // Another writer of the same owner does not wait either.
            add(owner);
            assertThat(take()).isTrue();
        });
        assertThat(take()).as("what that transaction changed").isTrue();
        assertThat(take()).isFalse();
        assertThat(written).containsExactly(List.of(owner), List.of(owner), List.of(owner));
        assertThat(line().waiting()).isEmpty();
    }

    @Test
    void takesWhoeverStandsInLineTwiceOnce() {
        add(owner);
        add(owner);
        assertThat(take()).isTrue();
        assertThat(take()).isFalse();
        assertThat(written).containsExactly(List.of(owner));
    }

    @Test
    void aRowGoesAlsoWhenThatTransactionIsGivenUp() {
        add(owner);
        QuarkusTransaction.begin();
        outbox.add(KIND, List.of(owner));
        assertThat(take()).isTrue();
        QuarkusTransaction.rollback();
        assertThat(take()).isFalse();
        assertThat(written).containsExactly(List.of(owner));
        assertThat(line().waiting()).isEmpty();
    }
}
