package org.bole.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ConflictTest {
    @Test
    void aChangedRowIsAConflictHoweverDeepItLies() {
        assertThat(Conflict.isCauseOf(new OptimisticLockException())).isTrue();
        assertThat(Conflict.isCauseOf(new IllegalStateException(new RuntimeException(new OptimisticLockException()))))
                .isTrue();
    }

    @Test
    void aTakenKeyAndADeadlockAreConflicts() {
        assertThat(Conflict.isCauseOf(new RuntimeException(new SQLException("taken", "23505"))))
                .isTrue();
        assertThat(Conflict.isCauseOf(new RuntimeException(new SQLException("deadlock", "40P01"))))
                .isTrue();
    }

    @Test
    void otherFailuresAreNot() {
        assertThat(Conflict.isCauseOf(new IllegalArgumentException("a bug"))).isFalse();
        assertThat(Conflict.isCauseOf(new RuntimeException(new SQLException("away", "08006"))))
                .isFalse();
        assertThat(Conflict.isCauseOf(new RuntimeException(new SQLException("no state"))))
                .isFalse();
    }
}
