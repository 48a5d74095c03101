package org.bole.round.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.application.RequestMapping;
import org.bole.request.domain.RequestId;
import org.bole.request.domain.Seats;
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
    /** Everybody listed, in an order that has nothing to do with age or name. */
    private final Map<ProfileId, Listed> people =
            new TreeMap<>(Comparator.comparingLong((ProfileId id) -> Ranking.mixed(id.value()))
                    .thenComparing(ProfileId::value));

    private final Map<ProfileId, Integer> numbers = new HashMap<>();

    private Freezing(RoundDocument document, Found found) {
        this.document = document;
        for (Lists lists : found.requests()) {
            for (Listing list : lists.byRole()) {
                list.best().forEach(one -> people.put(one.profile(), one));
            }
        }
        people.keySet().forEach(id -> numbers.put(id, numbers.size()));
    }

    static RoundInputs inputs(RoundDocument document, List<Asked> asked, Found found) {
        Freezing freezing = new Freezing(document, found);
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            wanted.add(freezing.wanted(asked.get(i), found.requests().get(i)));
        }
        List<Expert> experts =
                freezing.people.values().stream().map(freezing::expert).toList();
        return new RoundInputs(found.model(), document.solving(), experts, wanted);
    }

    private Expert expert(Listed one) {
        Integer teams = one.availability().teams();
        Integer students = one.availability().students();
        return new Expert(
                one.profile(),
                one.version(),
                teams == null ? document.usualCapacity() : teams,
                students == null ? document.usualStudents() : students);
    }

    private Wanted wanted(Asked asked, Lists lists) {
        Seats seats = RequestMapping.request(asked.request().document()).seats();
        Map<Role, Places> places = new HashMap<>();
        for (Listing list : lists.byRole()) {
            // A request that states no seats at all gets a team of two.
            int wanted = Math.max(1, seats.of(list.role()));
            places.put(
                    list.role(),
                    new Places(
                            wanted,
                            list.eligible(),
                            list.best().stream().map(this::fit).toList()));
        }
        return new Wanted(
                new RequestId(asked.request().id()),
                asked.request().version(),
                lists.skills(),
                places.getOrDefault(Role.ENTERPRISE_MENTOR, Places.NONE),
                places.getOrDefault(Role.TECH_COMMISSIONER, Places.NONE),
                places.getOrDefault(Role.TALENT, Places.NONE));
    }

    private Fit fit(Listed one) {
        int[] skills = Arrays.stream(one.skills())
                .mapToInt(value -> (int) Math.round(RoundInputs.COVERED * value))
                .toArray();
        return new Fit(numbers.getOrDefault(one.profile(), -1), one.points(), skills);
    }
}
