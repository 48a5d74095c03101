package org.bole.round.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bole.round.application.StatedPreference.Party;
import org.jspecify.annotations.Nullable;

/** Port: what parties of rounds prefer, one preference each. Every method joins the caller's transaction. */
public interface StatedPreferences {
    /** In place of what the party stated before. */
    void put(UUID round, StatedPreference preference);

    Optional<StatedPreference> find(UUID round, Party party);

    /** @return whether there was one */
    boolean remove(UUID round, Party party);

    List<StatedPreference> all(UUID round);

    /** Up to {@code limit} after {@code after} (null: from the start), by side and id. */
    List<StatedPreference> inOrder(UUID round, int limit, @Nullable Party after);

    /** Once, when the round is frozen: for whom each preference made a difference; for nobody where it has no entry. */
    void keepEffects(UUID round, Map<Party, Set<UUID>> effective);
}
