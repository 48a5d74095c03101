package org.bole.round.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.organization.domain.LadderStage;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestKind;
import org.bole.round.domain.Affiliations.Asker;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Wanted;

/**
 * What came out of a round, for those who answer for it: how much is covered and how well, how the teams are spread, and
 * who was left out, and why. Linear in the candidates of all places. The same solution and affiliations give the same
 * report.
 *
 * @param employers most places first, as all groups
 * @param districts by where the organisations that ask are
 * @param stages by how far the enterprises that ask have climbed
 * @param kinds by what is asked for
 * @param unfilled every place that nobody has, in the order of the requests
 * @param leftOut every candidate for places of mentors who has none, those first who came closest
 * @param studentsLeftOut every candidate for seats who is in no team, those first who came closest
 */
public record RoundReport(
        Coverage coverage,
        PointSpread points,
        LoadDistribution load,
        List<EmployerShare> employers,
        List<RequestShare<String>> districts,
        List<RequestShare<LadderStage>> stages,
        List<RequestShare<RequestKind>> kinds,
        List<UnfilledPlace> unfilled,
        List<LeftOut> leftOut,
        List<LeftOut> studentsLeftOut) {
    public RoundReport {
        employers = List.copyOf(employers);
        districts = List.copyOf(districts);
        stages = List.copyOf(stages);
        kinds = List.copyOf(kinds);
        unfilled = List.copyOf(unfilled);
        leftOut = List.copyOf(leftOut);
        studentsLeftOut = List.copyOf(studentsLeftOut);
    }

    /**
     * @param choices made by hand that the solution keeps to
     * @throws IllegalArgumentException when the solution is of another round
     */
    public static RoundReport of(
            RoundInputs inputs, List<ManualChoice> choices, RoundResult result, Affiliations affiliations) {
        List<Served> served = Served.all(inputs, result);
        Map<ProfileId, Integer> loads = loads(result);
        ManualChoices manual = new ManualChoices(inputs, choices);
        Shares shares = new Shares(inputs, served, affiliations);
        return new RoundReport(
                Coverage.of(served, result),
                PointSpread.of(result),
                LoadDistribution.of(mentors(inputs), loads),
                shares.byEmployer(),
                shares.byRequest(Asker::district),
                shares.byRequest(Asker::stage),
                shares.byRequest(Asker::kind),
                UnfilledPlace.of(inputs, choices, result),
                new NearMisses(inputs, manual, served, loads.keySet()).leftOut(),
                new MissedSeats(inputs, manual, served, result).leftOut());
    }

    /** Who is a candidate for a mentor's place: students are no load. */
    static List<Expert> mentors(RoundInputs inputs) {
        BitSet mentors = new BitSet();
        for (Wanted wanted : inputs.requests()) {
            for (Role role : Wanted.PLACES) {
                wanted.of(role).candidates().forEach(fit -> mentors.set(fit.expert()));
            }
        }
        return mentors.stream().mapToObj(inputs.experts()::get).toList();
    }

    private static Map<ProfileId, Integer> loads(RoundResult result) {
        Map<ProfileId, Integer> loads = new HashMap<>();
        for (RoundTeam team : result.teams()) {
            for (Role role : Wanted.PLACES) {
                ProfileId profile = team.in(role);
                if (profile != null) {
                    loads.merge(profile, 1, Integer::sum);
                }
            }
        }
        return loads;
    }
}
