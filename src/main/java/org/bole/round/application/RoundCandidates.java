package org.bole.round.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.platform.paging.Slice;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.text.Messages;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.PlaceCandidate;
import org.bole.round.domain.PlaceCandidates;
import org.bole.round.domain.RoundInputs;
import org.jspecify.annotations.Nullable;

/** Use case: who could have had a place, and what it would cost to force somebody into it. Holds no transaction meanwhile. */
@ApplicationScoped
public class RoundCandidates {
    private static final Messages MESSAGES = Messages.of("round");
    private static final int REMEMBERED = 2;

    private final RoundResults results;
    private final FrozenInputs frozen;
    private final RoundNames names;
    /**
     * People look at one place after the other of the same solution, and solutions never change. Whoever asks for one that is
     * being prepared waits for it.
     */
    private final Cache<Solution, PlaceCandidates> recent =
            Caffeine.newBuilder().maximumSize(REMEMBERED).softValues().build();

    RoundCandidates(RoundResults results, FrozenInputs frozen, RoundNames names) {
        this.results = results;
        this.frozen = frozen;
        this.names = names;
    }

    private record Solution(UUID round, int number) {}

    /**
     * Some candidates.
     *
     * @param names by id; without those who are gone
     * @param more whether there are further ones
     */
    public record Named(List<PlaceCandidate> candidates, Map<UUID, String> names, boolean more) {
        public Named {
            candidates = List.copyOf(candidates);
            names = Map.copyOf(names);
        }
    }

    /**
     * Candidates of one place, in the order of the frozen ranking.
     *
     * @param role a place of a team
     * @param number of the solution; null: the newest
     * @throws Refusal 404 also where the round has no such request
     */
    public Named of(UUID id, UUID requestId, Role role, @Nullable Integer number, Slice slice) {
        PlaceCandidates all = ready(id, number);
        RequestId request = new RequestId(requestId);
        if (!all.has(request)) {
            throw new Refusal(Kind.NOT_FOUND, "not-found", MESSAGES.get("not-in-round", requestId.toString()));
        }
        List<PlaceCandidate> found = all.of(request, role, slice.skip(), slice.limit());
        List<UUID> people = new ArrayList<>();
        List<UUID> requests = new ArrayList<>();
        for (PlaceCandidate one : found) {
            people.add(one.profile().value());
            one.placed().forEach(placed -> requests.add(placed.request().value()));
        }
        Map<UUID, String> named = QuarkusTransaction.requiringNew().call(() -> names.of(people, requests));
        return new Named(found, named, (long) slice.skip() + slice.limit() < all.count(request, role));
    }

    private PlaceCandidates ready(UUID id, @Nullable Integer number) {
        SolvedRound solved = QuarkusTransaction.requiringNew().call(() -> results.file(id, number));
        return recent.get(new Solution(id, solved.number()), solution -> {
            RoundInputs inputs = QuarkusTransaction.requiringNew().call(() -> frozen.of(id));
            ResultFile.Content content = ResultFile.read(solved.file());
            return new PlaceCandidates(inputs, content.choices(), content.result());
        });
    }
}
