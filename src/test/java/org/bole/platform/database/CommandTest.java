package org.bole.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class CommandTest {
    @Test
    void returnsStatusAndBothOutputs() {
        Command.Result result = Command.run(List.of("sh", "-c", "cat; echo trouble >&2; exit 3"), "text ");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.output()).isEqualTo("text trouble\n");
    }

    @Test
    void reportsAMissingProgramAsAFailure() {
        assertThat(Command.run(List.of("no-such-program")).succeeded()).isFalse();
    }
}
