package org.bole.exchange.application;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import org.bole.platform.document.Register;
import org.bole.platform.json.Excerpt;
import org.bole.platform.problem.Refusal;
import org.bole.platform.text.Messages;

/** The registers that rows can be imported into. */
@Singleton
class Registers {
    private static final Messages MESSAGES = Messages.of("exchange");

    private final Instance<Register<?>> registers;

    Registers(@Any Instance<Register<?>> registers) {
        this.registers = registers;
    }

    /**
     * @param resource name in URLs
     * @throws Refusal 404 that names those that exist
     */
    Register<?> of(String resource) {
        return registers.stream()
                .filter(register -> register.resource().equals(resource))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names =
                            registers.stream().map(Register::resource).sorted().toList();
                    return new Refusal(
                            Refusal.Kind.NOT_FOUND,
                            "not-found",
                            MESSAGES.get("unknown-resource", Excerpt.of(resource), String.join(", ", names)));
                });
    }
}
