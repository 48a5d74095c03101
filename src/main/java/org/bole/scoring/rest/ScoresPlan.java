package org.bole.scoring.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bole.platform.problem.InvalidInput;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Messages;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Output;
import org.bole.profile.domain.OutputKind;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Standing;
import org.bole.request.domain.RequestKind;
import org.bole.request.domain.Requirements;
import org.bole.request.domain.Seats;
import org.bole.request.domain.TalentRequest;
import org.bole.request.domain.Terms;
import org.bole.request.domain.Topic;
import org.bole.scoring.rest.ScoresRequest.PairToScore;
import org.bole.scoring.rest.ScoresRequest.ProfileToScore;
import org.bole.scoring.rest.ScoresRequest.RequestToScore;
import org.bole.scoring.rest.ScoresRequest.WorkToScore;
import org.jspecify.annotations.Nullable;

/**
 * A stateless call as the matcher's values.
 *
 * @param pairs for each request the places of its profiles
 */
public record ScoresPlan(List<TalentRequest> requests, List<Profile> profiles, List<List<Integer>> pairs) {
    private static final Messages MESSAGES = Messages.of("scoring");

    /** @throws org.bole.platform.problem.Refusal 400 with every id that occurs twice, is unknown, or has no text */
    public static ScoresPlan of(ScoresRequest call) {
        List<Violation> violations = new ArrayList<>();
        Map<String, Integer> requestPlaces =
                places(call.requests().stream().map(RequestToScore::id).toList(), "/requests", violations);
        Map<String, Integer> profilePlaces =
                places(call.profiles().stream().map(ProfileToScore::id).toList(), "/profiles", violations);
        texts(call, violations);
        List<List<Integer>> pairs =
                call.pairs() == null ? all(call) : listed(call.pairs(), requestPlaces, profilePlaces, violations);
        if (!violations.isEmpty()) {
            throw InvalidInput.refusal(violations);
        }
        return new ScoresPlan(
                call.requests().stream().map(ScoresPlan::request).toList(),
                call.profiles().stream().map(ScoresPlan::profile).toList(),
                pairs);
    }

    private static Map<String, Integer> places(List<String> ids, String pointer, List<Violation> violations) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            if (places.putIfAbsent(ids.get(i), i) != null) {
                violations.add(new Violation(
                        "%s/%d/id".formatted(pointer, i), "duplicate-id", MESSAGES.get("duplicate-id", ids.get(i))));
            }
        }
        return places;
    }

    private static void texts(ScoresRequest call, List<Violation> violations) {
        for (int i = 0; i < call.requests().size(); i++) {
            RequestToScore request = call.requests().get(i);
            if (none(request.title(), request.description()) && request.skills().isEmpty()) {
                violations.add(noText("/requests/" + i, "title, description, skills"));
            }
        }
        for (int i = 0; i < call.profiles().size(); i++) {
            ProfileToScore profile = call.profiles().get(i);
            if (none(profile.headline(), profile.summary())
                    && profile.skills().isEmpty()
                    && profile.outputs().isEmpty()) {
                violations.add(noText("/profiles/" + i, "headline, summary, skills, outputs"));
            }
            for (int j = 0; j < profile.outputs().size(); j++) {
                WorkToScore output = profile.outputs().get(j);
                if (none(output.title(), output.text())) {
                    violations.add(noText("/profiles/%d/outputs/%d".formatted(i, j), "title, abstract"));
                }
            }
        }
    }

    private static boolean none(@Nullable String first, @Nullable String second) {
        return first == null && second == null;
    }

    private static Violation noText(String pointer, String fields) {
        return new Violation(pointer, "no-text", MESSAGES.get("no-text", fields));
    }

    private static List<List<Integer>> all(ScoresRequest call) {
        long count = (long) call.requests().size() * call.profiles().size();
        if (count > ScoresRequest.MOST_PAIRS) {
            throw InvalidInput.refusal(List.of(new Violation(
                    "/pairs",
                    "too-many",
                    MESSAGES.get("too-many", Long.toString(count), Integer.toString(ScoresRequest.MOST_PAIRS)))));
        }
        List<Integer> everybody =
                IntStream.range(0, call.profiles().size()).boxed().toList();
        return Stream.generate(() -> everybody).limit(call.requests().size()).toList();
    }

    private static List<List<Integer>> listed(
            List<PairToScore> pairs,
            Map<String, Integer> requests,
            Map<String, Integer> profiles,
            List<Violation> violations) {
        List<List<Integer>> listed = Stream.<List<Integer>>generate(ArrayList::new)
                .limit(requests.size())
                .toList();
        for (int i = 0; i < pairs.size(); i++) {
            Integer request = requests.get(pairs.get(i).request());
            Integer profile = profiles.get(pairs.get(i).profile());
            if (request == null) {
                violations.add(
                        unknown("/pairs/%d/request".formatted(i), pairs.get(i).request()));
            }
            if (profile == null) {
                violations.add(
                        unknown("/pairs/%d/profile".formatted(i), pairs.get(i).profile()));
            }
            if (request != null && profile != null) {
                listed.get(request).add(profile);
            }
        }
        return listed;
    }

    private static Violation unknown(String pointer, String id) {
        return new Violation(pointer, "unknown-id", MESSAGES.get("unknown-id", id));
    }

    private static TalentRequest request(RequestToScore request) {
        Topic topic = new Topic(
                request.title(),
                request.description(),
                request.skills(),
                List.of(),
                request.disciplines(),
                request.industries());
        return new TalentRequest(
                RequestKind.TECHNOLOGY_CHALLENGE, topic, Seats.NOT_STATED, Requirements.NONE, Terms.NOT_STATED, null);
    }

    private static Profile profile(ProfileToScore profile) {
        List<Output> outputs = profile.outputs().stream()
                .map(output -> new Output(
                        output.kind() == null ? OutputKind.OTHER : output.kind(),
                        Objects.requireNonNullElseGet(output.title(), () -> String.valueOf(output.text())),
                        output.title() == null ? null : output.text(),
                        output.year()))
                .toList();
        Expertise expertise = new Expertise(
                profile.headline(), profile.summary(), profile.skills(), profile.disciplines(), List.of(), outputs);
        return new Profile(
                new HashSet<>(profile.roles()),
                expertise,
                Qualification.UNKNOWN,
                Availability.NOT_STATED,
                Standing.OPEN);
    }
}
