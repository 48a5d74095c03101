package org.bole.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bole.platform.paging.Slice;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Refusal.Kind;
import org.bole.platform.text.Messages;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.application.Placements;
import org.bole.round.domain.Alternates;
import org.bole.round.domain.Alternates.Alternate;
import org.bole.round.domain.RoundInputs;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.RoundTeam;
import org.bole.round.domain.UnfilledPlace;
import org.jspecify.annotations.Nullable;

/** Use cases: read what a round was solved to. */
@ApplicationScoped
@Transactional
public class RoundResults {
    private static final Messages MESSAGES = Messages.of("round");

    private final Rounds rounds;
    private final RoundRegister register;
    private final FrozenInputs frozen;
    private final RoundNames names;
    private final Placements placements;

    RoundResults(Rounds rounds, RoundRegister register, FrozenInputs frozen, RoundNames names, Placements placements) {
        this.rounds = rounds;
        this.frozen = frozen;
        this.register = register;
        this.names = names;
        this.placements = placements;
    }

    /**
     * A solution in numbers.
     *
     * @param stopped after how many steps the time was up; null where it lasted
     * @param current whether it keeps to every choice that holds now, and to no other
     */
    public record Summary(
            SolvedRound solved,
            RoundResult result,
            @Nullable Integer stopped,
            List<UnfilledPlace> unfilled,
            boolean current) {
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
    public record NamedTeams(List<ReadyTeam> teams, Map<UUID, String> names, boolean more) {
        public NamedTeams {
            teams = List.copyOf(teams);
            names = Map.copyOf(names);
        }
    }

    /**
     * A team, and who stands by for its places.
     *
     * @param alternates for each place of a mentor that is wanted, best first
     */
    public record ReadyTeam(RoundTeam team, Map<Role, List<Alternate>> alternates) {
        public ReadyTeam {
            alternates = Map.copyOf(alternates);
        }
    }

    /** The frozen inputs. @throws Refusal 404 when there is no such round, or it is not frozen */
    public byte[] inputs(UUID id) {
        return frozen.file(id);
    }

    /** @param number null: the newest. @throws Refusal 404 */
    public SolvedRound file(UUID id, @Nullable Integer number) {
        Round round = register.get(id);
        int wanted = number == null ? Math.max(1, round.results()) : number;
        return rounds.result(id, wanted)
                .orElseThrow(() ->
                        new Refusal(Kind.NOT_FOUND, "not-found", MESSAGES.get("no-result", String.valueOf(wanted))));
    }

    /** The teams of a solution. @throws Refusal 404 */
    RoundResult result(UUID id, int number) {
        return ResultFile.read(file(id, number).file()).result();
    }

    /** @param number null: the newest. @throws Refusal 404 */
    public Summary summary(UUID id, @Nullable Integer number) {
        SolvedRound solved = file(id, number);
        ResultFile.Content content = ResultFile.read(solved.file());
        RoundInputs inputs = frozen.of(id);
        boolean current = content.choices().equals(RoundChoices.inForce(rounds.choices(id)));
        return new Summary(
                solved,
                content.result(),
                content.stopped(),
                UnfilledPlace.of(inputs, content.choices(), content.result()),
                current);
    }

    /**
     * Teams in the order of the solution.
     *
     * @param number null: the newest
     * @param alternates so many at most for each place
     * @throws Refusal 404
     */
    public NamedTeams teams(UUID id, @Nullable Integer number, Slice slice, int alternates) {
        ResultFile.Content content = ResultFile.read(file(id, number).file());
        List<RoundTeam> all = content.result().teams();
        int from = Math.min(slice.skip(), all.size());
        int to = Math.min(slice.skip() + slice.limit(), all.size());
        Alternates standing = new Alternates(frozen.of(id), content.choices(), content.result());
        List<ReadyTeam> teams = withRoom(
                register.get(id).document(),
                all.subList(from, to).stream()
                        .map(team -> ready(team, role -> standing.of(team, role)))
                        .toList(),
                alternates);
        return new NamedTeams(teams, names(teams), to < all.size());
    }

    private static ReadyTeam ready(RoundTeam team, Function<Role, List<Alternate>> alternates) {
        Map<Role, List<Alternate>> byRole = new EnumMap<>(Role.class);
        Wanted.PLACES.forEach(role -> byRole.put(role, alternates.apply(role)));
        return new ReadyTeam(team, byRole);
    }

    /** The best alternates whom nobody else has taken since. */
    private List<ReadyTeam> withRoom(RoundDocument document, List<ReadyTeam> teams, int alternates) {
        Set<ProfileId> people = teams.stream()
                .flatMap(ready -> ready.alternates().values().stream())
                .flatMap(List::stream)
                .map(Alternate::profile)
                .collect(Collectors.toSet());
        Set<ProfileId> full = placements.withoutRoom(people, document.usual());
        return teams.stream()
                .map(ready -> ready(
                        ready.team(),
                        role -> ready.alternates().getOrDefault(role, List.of()).stream()
                                .filter(one -> !full.contains(one.profile()))
                                .limit(alternates)
                                .toList()))
                .toList();
    }

    private Map<UUID, String> names(List<ReadyTeam> teams) {
        List<UUID> people = new ArrayList<>();
        for (ReadyTeam ready : teams) {
            ready.team().people().forEach(member -> people.add(member.value()));
            for (Role role : Wanted.PLACES) {
                ready.alternates()
                        .getOrDefault(role, List.of())
                        .forEach(one -> people.add(one.profile().value()));
            }
        }
        return names.of(
                people,
                teams.stream().map(ready -> ready.team().request().value()).toList());
    }
}
