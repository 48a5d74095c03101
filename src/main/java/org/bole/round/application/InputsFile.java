package org.bole.round.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.PreferenceCaps;
import org.bole.round.domain.RoundInputs;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.round.domain.Settings;
import org.bole.team.domain.JointTeams.Effort;
import org.bole.team.domain.TeamWeights;
import org.jspecify.annotations.Nullable;

/** Frozen inputs as a file of {@link JsonLines}: a header, a line for each expert, a line for each request. */
public final class InputsFile {
    private static final String FORMAT = "bole-round-inputs/2";

    private InputsFile() {}

    /** @param preferences the caps: how many may be ranked and excluded, and what the first gains */
    private record Header(
            String format, String model, int[] weights, int considered, int[] preferences, long seed, int steps) {}

    private record ExpertLine(UUID expert, long version, int capacity, int students) {}

    private record RequestLine(
            UUID request, long version, int skills, PlacesPart mentors, PlacesPart commissioners, PlacesPart talents) {}

    /**
     * @param candidates of each: number of the expert, points, and what is covered of each skill
     * @param gains of each candidate who gains by preferences: number of the expert, and points; absent where nobody does
     */
    private record PlacesPart(
            int seats,
            int eligible,
            int excluded,
            List<int[]> candidates,
            @Nullable List<int[]> gains) {}

    public static byte[] write(RoundInputs inputs) {
        JsonLines lines = new JsonLines();
        Settings settings = inputs.settings();
        TeamWeights weights = settings.weights();
        lines.add(new Header(
                FORMAT,
                inputs.model(),
                new int[] {weights.mentor(), weights.commissioner(), weights.coverage()},
                settings.considered(),
                caps(settings.preferences()),
                settings.effort().seed(),
                settings.effort().steps()));
        inputs.experts()
                .forEach(one ->
                        lines.add(new ExpertLine(one.id().value(), one.version(), one.capacity(), one.students())));
        inputs.requests()
                .forEach(one -> lines.add(new RequestLine(
                        one.id().value(),
                        one.version(),
                        one.skills(),
                        part(one.mentors()),
                        part(one.commissioners()),
                        part(one.talents()))));
        return lines.bytes();
    }

    private static int[] caps(PreferenceCaps caps) {
        return new int[] {caps.mostRanked(), caps.mostExcluded(), caps.points()};
    }

    private static PlacesPart part(Places places) {
        List<int[]> gains = places.candidates().stream()
                .filter(fit -> fit.preference() > 0)
                .map(fit -> new int[] {fit.expert(), fit.preference()})
                .toList();
        return new PlacesPart(
                places.seats(),
                places.eligible(),
                places.excluded(),
                places.candidates().stream()
                        .map(fit -> IntStream.concat(
                                        IntStream.of(fit.expert(), fit.points()), Arrays.stream(fit.skills()))
                                .toArray())
                        .toList(),
                gains.isEmpty() ? null : gains);
    }

    /** @throws UnreadableFile when the file is not what {@link #write(RoundInputs)} writes */
    public static RoundInputs read(byte[] file) {
        JsonLines.Reader reader = new JsonLines.Reader(file);
        reader.requireFormat(FORMAT);
        Header header = reader.next(Header.class);
        reader.require(header.weights().length == 3 && header.preferences().length == 3, "a part is missing");
        List<Expert> experts = new ArrayList<>();
        List<Wanted> requests = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.begins("{\"expert\"")) {
                ExpertLine line = reader.next(ExpertLine.class);
                experts.add(reader.checked(() ->
                        new Expert(new ProfileId(line.expert()), line.version(), line.capacity(), line.students())));
            } else {
                RequestLine line = reader.next(RequestLine.class);
                requests.add(reader.checked(() -> wanted(line)));
            }
        }
        int[] weights = header.weights();
        return reader.checked(() -> new RoundInputs(
                header.model(),
                new Settings(
                        new TeamWeights(weights[0], weights[1], weights[2]),
                        header.considered(),
                        caps(header.preferences()),
                        new Effort(header.seed(), header.steps())),
                experts,
                requests));
    }

    private static PreferenceCaps caps(int[] preferences) {
        return new PreferenceCaps(preferences[0], preferences[1], preferences[2]);
    }

    private static Wanted wanted(RequestLine line) {
        return new Wanted(
                new RequestId(line.request()),
                line.version(),
                line.skills(),
                places(line.mentors()),
                places(line.commissioners()),
                places(line.talents()));
    }

    private static Places places(PlacesPart part) {
        Map<Integer, Integer> gains = new HashMap<>();
        if (part.gains() != null) {
            part.gains().forEach(one -> gains.put(one[0], one[1]));
        }
        return new Places(
                part.seats(),
                part.eligible(),
                part.excluded(),
                part.candidates().stream()
                        .map(one -> new Fit(
                                one[0], one[1], gains.getOrDefault(one[0], 0), Arrays.copyOfRange(one, 2, one.length)))
                        .toList());
    }
}
