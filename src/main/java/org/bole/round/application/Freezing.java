package org.bole.round.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.Place;
import org.bole.proposal.domain.Room.Held;
import org.bole.request.application.RequestMapping;
import org.bole.request.domain.RequestId;
import org.bole.request.domain.Seats;
import org.bole.round.domain.Preferences;
import org.bole.round.domain.RoundInputs;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.scoring.application.Shortlists.Asked;
import org.bole.scoring.application.Shortlists.Found;
import org.bole.scoring.application.Shortlists.Listed;
import org.bole.scoring.application.Shortlists.Listing;
import org.bole.scoring.application.Shortlists.Lists;
import org.bole.scoring.domain.Ranking;

/** Makes the inputs of a round of what scoring found. */
final class Freezing {
    private final RoundDocument document;
    private final Preferences preferences;
    private final Held held;
    /** Everybody listed, in an order that has nothing to do with age or name. */
    private final Map<ProfileId, Listed> people =
            new TreeMap<>(Comparator.comparingLong((ProfileId id) -> Ranking.mixed(id.value()))
                    .thenComparing(ProfileId::value));

    private final Map<ProfileId, Integer> numbers = new HashMap<>();

    /** Pairs that a preference names and that came into question. */
    private final Set<Pair> met = new HashSet<>();

    /** @param held places that are taken: a round plans with what is left */
    Freezing(RoundDocument document, Preferences preferences, Held held) {
        this.document = document;
        this.preferences = preferences;
        this.held = held;
    }

    private void meet(List<Asked> asked, Found found) {
        for (int i = 0; i < asked.size(); i++) {
            RequestId request = new RequestId(asked.get(i).request().id());
            for (Listing list : found.requests().get(i).byRole()) {
                left(request, list).forEach(one -> people.put(one.profile(), one));
                list.best().stream()
                        .filter(one -> preferences.names(request, one.profile()))
                        .forEach(one -> met.add(new Pair(request, one.profile())));
            }
        }
        people.keySet().forEach(id -> numbers.put(id, numbers.size()));
    }

    /** A request, and somebody who is considered for it. */
    record Pair(RequestId request, ProfileId profile) {}

    /**
     * What comes out.
     *
     * @param met pairs that a preference names, in whatever sense, and that were considered
     */
    record Frozen(RoundInputs inputs, Set<Pair> met) {
        Frozen {
            met = Set.copyOf(met);
        }
    }

    /** To be called once. */
    Frozen of(List<Asked> asked, Found found) {
        meet(asked, found);
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            wanted.add(wanted(asked.get(i), found.requests().get(i)));
        }
        List<Expert> experts = people.values().stream().map(this::expert).toList();
        return new Frozen(new RoundInputs(found.model(), document.solving(), experts, wanted), met);
    }

    /** Without those whom one of the two sides excludes. Nobody moves up: what one prefers moves no third. */
    private List<Listed> left(RequestId request, Listing list) {
        return list.best().stream()
                .filter(one -> !preferences.excludes(request, one.profile()))
                .filter(one -> list.role() != Role.TALENT || !held.studying().contains(one.profile()))
                .toList();
    }

    private Expert expert(Listed one) {
        Integer teams = one.availability().teams();
        int takes = teams == null ? document.usualCapacity() : teams;
        Integer students = one.availability().students();
        int teaches = students == null ? document.usualStudents() : students;
        return new Expert(
                one.profile(),
                one.version(),
                Math.max(0, takes - held.by(one.profile())),
                Math.max(0, teaches - held.studentsOf(one.profile())));
    }

    private Wanted wanted(Asked asked, Lists lists) {
        RequestId request = new RequestId(asked.request().id());
        Seats seats = RequestMapping.request(asked.request().document()).seats();
        Map<Role, Places> places = new HashMap<>();
        for (Listing list : lists.byRole()) {
            int wanted = seats.wanted(list.role()) - held.of(new Place.Seats(request, list.role()));
            List<Fit> candidates = left(request, list).stream()
                    .map(one -> fit(request, list.role(), one))
                    .toList();
            int excluded = (int) list.best().stream()
                    .filter(one -> preferences.excludes(request, one.profile()))
                    .count();
            places.put(list.role(), new Places(wanted, list.eligible(), excluded, candidates));
        }
        return new Wanted(
                request,
                asked.request().version(),
                lists.skills(),
                places.getOrDefault(Role.ENTERPRISE_MENTOR, Places.NONE),
                places.getOrDefault(Role.TECH_COMMISSIONER, Places.NONE),
                places.getOrDefault(Role.TALENT, Places.NONE));
    }

    private Fit fit(RequestId request, Role role, Listed one) {
        int[] skills = Arrays.stream(one.skills())
                .mapToInt(value -> (int) Math.round(RoundInputs.COVERED * value))
                .toArray();
        return new Fit(
                numbers.getOrDefault(one.profile(), -1),
                one.points(),
                // Students are seated by their points alone.
                role == Role.TALENT ? 0 : preferences.gain(request, one.profile(), one.points()),
                skills);
    }
}
