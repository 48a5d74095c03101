package org.bole.round.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bole.assignment.domain.Assigning;
import org.bole.assignment.domain.Assignment;
import org.bole.assignment.domain.Bottleneck;
import org.bole.assignment.domain.Loads;
import org.bole.assignment.domain.Pairs;
import org.bole.assignment.domain.Problem;
import org.bole.assignment.domain.Relief;
import org.bole.assignment.domain.Reliefs;
import org.bole.assignment.domain.Shortage;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;

/**
 * Places that need more people together than are there for them: so many of them stay empty, whatever teams are formed.
 * Found before anybody solves the round, by the minimum cut of the flow that fills the most places; that somebody cannot
 * take both places of one team is left out of account, and so are the seats of students, who need their mentors first.
 *
 * @param places that compete, though some of them are filled
 * @param wanted seats of all these
 * @param missing how many of the seats stay empty
 * @param taken candidates who take no more teams; empty where there are no candidates at all
 * @param remedies the changes that would fill most, in the order in which they should be made; only of the {@value
 *     #MOST_RELIEVED} shortfalls that miss most
 */
public record Shortfall(List<Place> places, int wanted, int missing, List<ProfileId> taken, List<Remedy> remedies) {
    /** Each costs a flow over all candidates for every change that is tried. */
    static final int MOST_RELIEVED = 100;

    public Shortfall {
        places = List.copyOf(places);
        taken = List.copyOf(taken);
        remedies = List.copyOf(remedies);
    }

    /** The seats of one role in a request. */
    public record Place(RequestId request, Role role) {}

    /**
     * Somebody who would have to take more teams.
     *
     * @param from how many it is now
     * @param to the fewest that fill as many
     * @param fills how many seats, when the remedies before it have been made, too
     */
    public record Remedy(ProfileId profile, int from, int to, int fills) {}

    /**
     * All of a frozen round, in the order of the requests.
     *
     * @param choices made by hand; they have no conflicts
     */
    public static List<Shortfall> of(RoundInputs inputs, List<ManualChoice> choices) {
        return new Search(inputs, new ManualChoices(inputs, choices)).all();
    }

    /** The round as an assignment of people to seats. */
    private static final class Search {
        private final RoundInputs inputs;
        private final ManualChoices manual;
        private final List<Place> places = new ArrayList<>();
        private final List<Integer> demand = new ArrayList<>();
        private final List<Integer> first = new ArrayList<>(List.of(0));
        private final List<Integer> experts = new ArrayList<>();
        private final int[] locks;

        Search(RoundInputs inputs, ManualChoices manual) {
            this.inputs = inputs;
            this.manual = manual;
            locks = new int[inputs.experts().size()];
            inputs.requests().forEach(this::add);
        }

        private void add(Wanted wanted) {
            manual.locked(wanted, Role.TALENT).forEach(fit -> locks[fit.expert()]++);
            for (Role role : Wanted.PLACES) {
                List<Fit> locked = manual.locked(wanted, role);
                locked.forEach(fit -> locks[fit.expert()]++);
                places.add(new Place(wanted.id(), role));
                demand.add(wanted.of(role).seats() - locked.size());
                manual.free(wanted, role).forEach(fit -> experts.add(fit.expert()));
                first.add(experts.size());
            }
        }

        List<Shortfall> all() {
            int[] room = IntStream.range(0, locks.length)
                    .map(e -> inputs.experts().get(e).capacity() - locks[e])
                    .toArray();
            Problem problem = new Problem(
                    Loads.upTo(ints(demand)),
                    Loads.between(new int[room.length], room),
                    new Pairs(ints(first), ints(experts), new double[experts.size()], new BitSet()),
                    0);
            Assignment fullest = Assigning.bestTotal(problem).assignment();
            List<Bottleneck> bottlenecks = new Shortage(problem, fullest).bottlenecks();
            Set<Bottleneck> relieved = bottlenecks.stream()
                    .sorted(Comparator.comparingInt((Bottleneck one) -> -one.missing()))
                    .limit(MOST_RELIEVED)
                    .collect(Collectors.toSet());
            return bottlenecks.stream()
                    .map(one -> shortfall(one, relieved.contains(one) ? Reliefs.of(problem, fullest, one) : List.of()))
                    .toList();
        }

        private static int[] ints(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }

        private Shortfall shortfall(Bottleneck of, List<Relief> reliefs) {
            return new Shortfall(
                    of.requests().stream().map(places::get).toList(),
                    of.wanted(),
                    of.missing(),
                    of.experts().stream().map(e -> inputs.experts().get(e).id()).toList(),
                    reliefs.stream().map(this::remedy).toList());
        }

        private Remedy remedy(Relief relief) {
            Expert expert = inputs.experts().get(relief.number());
            int locked = locks[relief.number()];
            return new Remedy(expert.id(), relief.from() + locked, relief.to() + locked, relief.fills());
        }
    }
}
