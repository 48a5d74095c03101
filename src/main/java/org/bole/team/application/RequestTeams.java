package org.bole.team.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bole.platform.document.Stored;
import org.bole.platform.paging.Slice;
import org.bole.profile.domain.Role;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestMapping;
import org.bole.request.application.RequestRegister;
import org.bole.request.domain.Seats;
import org.bole.scoring.application.Matches;
import org.bole.scoring.application.Pair;
import org.bole.scoring.application.Retrieval.Scope;
import org.bole.team.domain.BestTeams;
import org.bole.team.domain.Member;
import org.bole.team.domain.SkillCover;
import org.bole.team.domain.Team;
import org.bole.team.domain.TeamPoints;
import org.bole.team.domain.TeamScore;
import org.bole.team.domain.TeamWeights;
import org.jspecify.annotations.Nullable;

/** Finds the best teams for one request. */
@ApplicationScoped
public class RequestTeams {
    /** So many are looked at for each place. */
    public static final int CONSIDERED = 60;

    private final Matches matches;
    private final RequestRegister requests;

    RequestTeams(Matches matches, RequestRegister requests) {
        this.matches = matches;
        this.requests = requests;
    }

    /**
     * Teams of one request, best first.
     *
     * @param seats what the request wants
     * @param weights what the points are made of
     * @param talents who fits best for the seats of talents; as many as there are seats, where the request says how many
     * @param proven whether nobody ranked behind those looked at could be in a better team than the last one shown
     * @param more whether there are further teams
     */
    public record Found(
            Seats seats, TeamWeights weights, List<Proposed> teams, List<Pair> talents, boolean proven, boolean more) {
        public Found {
            teams = List.copyOf(teams);
            talents = List.copyOf(talents);
        }
    }

    /**
     * A team together with its matches.
     *
     * @param beats by how much each part is ahead of the next team; null for the last one
     */
    public record Proposed(
            TeamPoints points,
            @Nullable Pair mentor,
            @Nullable Pair commissioner,
            List<SkillCover> skills,
            @Nullable TeamPoints beats) {
        public Proposed {
            skills = List.copyOf(skills);
        }
    }

    /**
     * The best teams of a request: every pair of the best {@value CONSIDERED} for either place.
     *
     * @param region GB/T 2260: only people who serve it; null: anybody
     * @throws org.bole.platform.problem.Refusal 404 when there is no such request
     * @throws org.bole.platform.search.SearchUnavailable when the index cannot be asked
     */
    public Found best(UUID requestId, @Nullable String region, Slice slice) {
        Stored<RequestDocument> request = QuarkusTransaction.joiningExisting().call(() -> requests.get(requestId));
        Seats seats = RequestMapping.request(request.document()).seats();
        Asked asked = new Asked(requestId, region, seats);
        Ranking mentors = ranking(asked, Role.ENTERPRISE_MENTOR);
        Ranking commissioners = ranking(asked, Role.TECH_COMMISSIONER);
        List<Pair> talents = talents(asked);
        if (!wantsTeam(seats)) {
            return new Found(seats, TeamWeights.USUAL, List.of(), talents, true, false);
        }
        List<String> skills = Stream.of(mentors, commissioners)
                .map(Ranking::skills)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        TeamScore score = TeamScore.of(
                TeamWeights.USUAL,
                seats.offers(Role.ENTERPRISE_MENTOR),
                seats.offers(Role.TECH_COMMISSIONER),
                skills.size());
        List<Team> teams = BestTeams.of(score, mentors.field(), commissioners.field());
        int from = Math.min(slice.skip(), teams.size());
        int to = Math.min(slice.skip() + slice.limit(), teams.size());
        List<Proposed> proposed = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Team team = teams.get(i);
            TeamPoints beats =
                    i + 1 < teams.size() ? team.points().minus(teams.get(i + 1).points()) : null;
            proposed.add(new Proposed(
                    team.points(),
                    pair(mentors, team.mentor()),
                    pair(commissioners, team.commissioner()),
                    SkillCover.of(skills, team.mentor(), team.commissioner()),
                    beats));
        }
        boolean proven =
                to == from || BestTeams.isProven(score, mentors.field(), commissioners.field(), teams.get(to - 1));
        return new Found(seats, score.weights(), proposed, talents, proven, to < teams.size());
    }

    private record Asked(UUID request, @Nullable String region, Seats seats) {}

    private static boolean wantsTeam(Seats seats) {
        return seats.offers(Role.ENTERPRISE_MENTOR) || seats.offers(Role.TECH_COMMISSIONER);
    }

    private static @Nullable Pair pair(Ranking ranking, @Nullable Member member) {
        return member == null ? null : ranking.pair(member);
    }

    private Ranking ranking(Asked asked, Role role) {
        return asked.seats().offers(role)
                ? new Ranking(matches.forRequest(
                        asked.request(), new Scope(Set.of(role), asked.region()), new Slice(0, CONSIDERED)))
                : Ranking.NOBODY;
    }

    private List<Pair> talents(Asked asked) {
        int seats = Math.min(asked.seats().of(Role.TALENT), CONSIDERED);
        return seats == 0
                ? List.of()
                : matches.forRequest(
                                asked.request(), new Scope(Set.of(Role.TALENT), asked.region()), new Slice(0, seats))
                        .pairs();
    }
}
