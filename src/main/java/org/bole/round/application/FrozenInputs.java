package org.bole.round.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.text.Messages;
import org.bole.round.domain.RoundInputs;

/**
 * The inputs of frozen rounds, read from their files. People look at one page after the other of the same round, and inputs
 * never change: those asked for last are kept while there is memory. Joins the caller's transaction.
 */
@Singleton
class FrozenInputs {
    private static final Messages MESSAGES = Messages.of("round");
    private static final int REMEMBERED = 4;

    private final Rounds rounds;
    private final RoundRegister register;
    private final Cache<UUID, RoundInputs> recent =
            Caffeine.newBuilder().maximumSize(REMEMBERED).softValues().build();

    FrozenInputs(Rounds rounds, RoundRegister register) {
        this.rounds = rounds;
        this.register = register;
    }

    /** @throws Refusal 404 when there is no such round, or it is not frozen */
    RoundInputs of(UUID id) {
        RoundInputs known = recent.getIfPresent(id);
        if (known == null) {
            known = InputsFile.read(file(id));
            recent.put(id, known);
        }
        return known;
    }

    /** As it was written. @throws Refusal as {@link #of} */
    byte[] file(UUID id) {
        register.get(id);
        return rounds.inputs(id).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "not-found", MESSAGES.get("no-inputs")));
    }
}
