package org.bole.round.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bole.platform.problem.InvalidInput;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.bole.round.domain.ManualChoice;
import org.bole.round.domain.RoundDiff;
import org.bole.round.domain.RoundDiff.Placed;
import org.bole.round.domain.RoundInputs;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.SolveRound;
import org.bole.team.domain.JointTeams.Budget;

/** Use cases: hold two solutions against each other, or the current one against what would be. */
@ApplicationScoped
public class RoundComparisons {
    private static final Messages MESSAGES = Messages.of("round");

    private final Rounds rounds;
    private final RoundResults results;
    private final FrozenInputs frozen;
    private final RoundNames names;

    RoundComparisons(Rounds rounds, RoundResults results, FrozenInputs frozen, RoundNames names) {
        this.rounds = rounds;
        this.results = results;
        this.frozen = frozen;
        this.names = names;
    }

    /**
     * What is other in one solution than in another.
     *
     * @param names by id; without those who are gone
     */
    public record Compared(RoundDiff diff, RoundResult before, RoundResult after, Map<UUID, String> names) {
        public Compared {
            names = Map.copyOf(names);
        }
    }

    /** Two solutions of a round. @throws Refusal 404 */
    public Compared compare(UUID id, int before, int after) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> compared(
                        ResultFile.read(results.file(id, before).file()).result(),
                        ResultFile.read(results.file(id, after).file()).result()));
    }

    /** What is held against what. */
    private record Asked(RoundInputs inputs, ResultFile.Content current, List<RecordedChoice> choices) {}

    /**
     * What would be other with further choices, and without some of those that hold. Keeps nothing; takes as long as
     * solving does, and holds no transaction meanwhile.
     *
     * @param withdrawn numbers of choices; those that do not hold anyway make no difference
     * @throws Refusal 400 that names every number of no choice; 404; 409 {@code choice-conflict}
     */
    public Compared whatIf(UUID id, List<ManualChoice> further, List<Integer> withdrawn) {
        Asked asked = QuarkusTransaction.requiringNew()
                .call(() -> new Asked(
                        frozen.of(id), ResultFile.read(results.file(id, null).file()), rounds.choices(id)));
        requireKnown(withdrawn, asked.choices().size());
        Set<Integer> gone = Set.copyOf(withdrawn);
        List<ManualChoice> choices = new ArrayList<>(RoundChoices.inForce(asked.choices().stream()
                .filter(choice -> !gone.contains(choice.number()))
                .toList()));
        choices.addAll(further);
        RoundChoices.requireNoConflict(asked.inputs(), choices, further);
        // What was stopped is compared with what takes as many steps: no other difference than that of the choices.
        Integer stopped = asked.current().stopped();
        Budget budget = stopped == null ? Budget.UNLIMITED : Budget.ofSteps(stopped);
        RoundResult after = SolveRound.within(budget, asked.inputs(), choices, (done, total) -> {})
                .result();
        return QuarkusTransaction.requiringNew()
                .call(() -> compared(asked.current().result(), after));
    }

    /** Choices are numbered from 1 on, without gaps. */
    private static void requireKnown(List<Integer> numbers, int choices) {
        List<Violation> unknown = IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i) < 1 || numbers.get(i) > choices)
                .mapToObj(i -> new Violation(
                        "/withdrawn/" + i, "unknown-choice", MESSAGES.get("no-choice", String.valueOf(numbers.get(i)))))
                .toList();
        if (!unknown.isEmpty()) {
            throw InvalidInput.refusal(unknown);
        }
    }

    private Compared compared(RoundResult before, RoundResult after) {
        RoundDiff diff = RoundDiff.between(before, after);
        List<UUID> people = diff.changes().stream()
                .flatMap(change -> Stream.concat(change.left().stream(), change.joined().stream()))
                .map(Placed::profile)
                .map(profile -> profile.value())
                .toList();
        List<UUID> requests =
                diff.changes().stream().map(change -> change.request().value()).toList();
        return new Compared(diff, before, after, names.of(people, requests));
    }
}
