package org.bole.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.text.Messages;
import org.bole.profile.application.Profiles;
import org.bole.profile.domain.Role;
import org.bole.request.application.Requests;
import org.bole.round.domain.RoundInputs;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.RoundTeam;
import org.bole.round.domain.UnfilledPlace;
import org.bole.scoring.application.Slice;
import org.jspecify.annotations.Nullable;

/** Use cases: read what a round was solved to. */
@ApplicationScoped
@Transactional
public class RoundResults {
    private static final Messages MESSAGES = Messages.of("round");

    private final Rounds rounds;
    private final RoundRegister register;
    private final Requests requests;
    private final Profiles profiles;

    RoundResults(Rounds rounds, RoundRegister register, Requests requests, Profiles profiles) {
        this.rounds = rounds;
        this.register = register;
        this.requests = requests;
        this.profiles = profiles;
    }

    /**
     * A solution in numbers.
     *
     * @param current whether it keeps to every choice that holds now, and to no other
     */
    public record Summary(SolvedRound solved, RoundResult result, List<UnfilledPlace> unfilled, boolean current) {
        public Summary {
            unfilled = List.copyOf(unfilled);
        }
    }

    /**
     * Some teams, with the names that their people have now.
     *
     * @param names by id; without those who are gone
     * @param more whether there are further teams
     */
    public record NamedTeams(List<RoundTeam> teams, Map<UUID, String> names, boolean more) {
        public NamedTeams {
            teams = List.copyOf(teams);
            names = Map.copyOf(names);
        }

        public @Nullable String name(@Nullable UUID id) {
            return id == null ? null : names.get(id);
        }
    }

    /** The frozen inputs. @throws Refusal 404 when there is no such round, or it is not frozen */
    public byte[] inputs(UUID id) {
        register.get(id);
        return rounds.inputs(id).orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "not-found", MESSAGES.get("no-inputs")));
    }

    /** @param number null: the newest. @throws Refusal 404 */
    public SolvedRound file(UUID id, @Nullable Integer number) {
        int wanted = number == null ? Math.max(1, register.get(id).results()) : number;
        return rounds.result(id, wanted)
                .orElseThrow(() ->
                        new Refusal(Kind.NOT_FOUND, "not-found", MESSAGES.get("no-result", String.valueOf(wanted))));
    }

    /** @param number null: the newest. @throws Refusal 404 */
    public Summary summary(UUID id, @Nullable Integer number) {
        register.get(id);
        SolvedRound solved = file(id, number);
        ResultFile.Content content = ResultFile.read(solved.file());
        RoundInputs inputs = InputsFile.read(rounds.inputs(id).orElseThrow());
        boolean current = content.choices().equals(RoundChoices.inForce(rounds.choices(id)));
        return new Summary(
                solved, content.result(), UnfilledPlace.of(inputs, content.choices(), content.result()), current);
    }

    /** Teams in the order of the solution. @param number null: the newest. @throws Refusal 404 */
    public NamedTeams teams(UUID id, @Nullable Integer number, Slice slice) {
        register.get(id);
        List<RoundTeam> all = ResultFile.read(file(id, number).file()).result().teams();
        int from = Math.min(slice.skip(), all.size());
        int to = Math.min(slice.skip() + slice.limit(), all.size());
        List<RoundTeam> teams = all.subList(from, to);
        return new NamedTeams(teams, names(teams), to < all.size());
    }

    private Map<UUID, String> names(List<RoundTeam> teams) {
        Map<UUID, String> names = new HashMap<>();
        List<UUID> people = new ArrayList<>();
        for (RoundTeam team : teams) {
            Stream.of(Role.ENTERPRISE_MENTOR, Role.TECH_COMMISSIONER)
                    .map(team::in)
                    .filter(Objects::nonNull)
                    .forEach(profile -> people.add(profile.value()));
        }
        profiles.findAll(people.stream().distinct().toList())
                .forEach(one -> names.put(one.id(), one.document().name()));
        requests.findAll(teams.stream()
                        .map(team -> team.request().value())
                        .distinct()
                        .toList())
                .forEach(one -> names.put(one.id(), one.document().title()));
        return names;
    }
}
