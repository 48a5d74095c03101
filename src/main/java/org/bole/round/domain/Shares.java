package org.bole.round.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bole.organization.domain.OrganizationId;
import org.bole.profile.domain.ProfileId;
import org.bole.round.domain.Affiliations.Asker;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Wanted;
import org.jspecify.annotations.Nullable;

/** Counts a solution by groups: most places first, then in the order of what the groups have in common, the unknown last. */
final class Shares {
    private final RoundInputs inputs;
    private final List<Served> served;
    private final Affiliations affiliations;

    Shares(RoundInputs inputs, List<Served> served, Affiliations affiliations) {
        this.inputs = inputs;
        this.served = served;
        this.affiliations = affiliations;
    }

    /** What somebody has in all teams. */
    private record Held(int places, long points) {
        static final Held NOTHING = new Held(0, 0);

        Held and(Held other) {
            return new Held(places + other.places, points + other.points);
        }
    }

    /** What shares are shares of. */
    private record Whole(int candidates, int filled) {}

    List<EmployerShare> byEmployer() {
        Map<ProfileId, Held> held = held();
        Map<Optional<OrganizationId>, List<Expert>> groups = new HashMap<>();
        List<Expert> mentors = RoundReport.mentors(inputs);
        mentors.forEach(expert -> groups.computeIfAbsent(
                        Optional.ofNullable(affiliations.employers().get(expert.id())), employer -> new ArrayList<>())
                .add(expert));
        int filled = held.values().stream().mapToInt(Held::places).sum();
        List<EmployerShare> shares = new ArrayList<>();
        groups.forEach((employer, people) ->
                shares.add(employer(employer.orElse(null), people, held, new Whole(mentors.size(), filled))));
        shares.sort(Comparator.comparingInt((EmployerShare one) -> -one.places())
                .thenComparing(
                        one -> one.employer() == null ? null : one.employer().value(),
                        Comparator.nullsLast(Comparator.naturalOrder())));
        return shares;
    }

    private EmployerShare employer(
            @Nullable OrganizationId employer, List<Expert> people, Map<ProfileId, Held> held, Whole whole) {
        Held sum = Held.NOTHING;
        int placed = 0;
        for (Expert expert : people) {
            Held own = held.getOrDefault(expert.id(), Held.NOTHING);
            placed += own.places() > 0 ? 1 : 0;
            sum = sum.and(own);
        }
        return new EmployerShare(
                employer,
                people.size(),
                placed,
                sum.places(),
                sum.points(),
                (double) people.size() / whole.candidates(),
                whole.filled() == 0 ? 0 : (double) sum.places() / whole.filled());
    }

    private Map<ProfileId, Held> held() {
        Map<ProfileId, Held> held = new HashMap<>();
        for (Served one : served) {
            for (RoundTeam team : one.teams()) {
                Wanted.PLACES.forEach(role -> {
                    ProfileId profile = team.in(role);
                    if (profile != null) {
                        int points = one.fit(inputs, role, profile).points();
                        held.merge(profile, new Held(1, points), Held::and);
                    }
                });
            }
        }
        return held;
    }

    /** @param by what groups have in common; null where it is not known */
    <K extends Comparable<K>> List<RequestShare<K>> byRequest(Function<Asker, @Nullable K> by) {
        Map<Optional<K>, List<Served>> groups = new HashMap<>();
        for (Served one : served) {
            Asker asker = affiliations.askers().get(one.wanted().id());
            Optional<K> group = asker == null ? Optional.empty() : Optional.ofNullable(by.apply(asker));
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(one);
        }
        List<RequestShare<K>> shares = new ArrayList<>();
        groups.forEach((group, requests) -> shares.add(requests(group.orElse(null), requests)));
        shares.sort(Comparator.comparingInt((RequestShare<K> one) -> -one.places())
                .thenComparing(RequestShare::group, Comparator.nullsLast(Comparator.naturalOrder())));
        return shares;
    }

    private static <K> RequestShare<K> requests(@Nullable K group, List<Served> requests) {
        return new RequestShare<>(
                group,
                requests.size(),
                (int) requests.stream()
                        .filter(one -> one.filled() == one.places())
                        .count(),
                (int) requests.stream()
                        .filter(one -> one.filled() == 0 && one.places() > 0)
                        .count(),
                requests.stream().mapToInt(Served::places).sum(),
                requests.stream().mapToInt(Served::filled).sum(),
                requests.stream().mapToInt(Served::formed).sum(),
                requests.stream().mapToLong(Served::points).sum());
    }
}
