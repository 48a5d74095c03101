package org.bole.round.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bole.profile.domain.ProfileId;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.RoundInputs;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Places;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.round.domain.Settings;
import org.bole.team.domain.JointTeams.Effort;
import org.bole.team.domain.TeamWeights;

/** Frozen inputs as a file of {@link JsonLines}: a header, a line for each expert, a line for each request. */
public final class InputsFile {
    private static final String FORMAT = "bole-round-inputs/2";

    private InputsFile() {}

    private record Header(String format, String model, int[] weights, int considered, long seed, int steps) {}

    private record ExpertLine(UUID expert, long version, int capacity, int students) {}

    private record RequestLine(
            UUID request, long version, int skills, PlacesPart mentors, PlacesPart commissioners, PlacesPart talents) {}

    /** @param candidates of each: number of the expert, points, and what is covered of each skill */
    private record PlacesPart(int seats, int eligible, List<int[]> candidates) {}

    public static byte[] write(RoundInputs inputs) {
        JsonLines lines = new JsonLines();
        Settings settings = inputs.settings();
        TeamWeights weights = settings.weights();
        lines.add(new Header(
                FORMAT,
                inputs.model(),
                new int[] {weights.mentor(), weights.commissioner(), weights.coverage()},
                settings.considered(),
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

    private static PlacesPart part(Places places) {
        return new PlacesPart(
                places.seats(),
                places.eligible(),
                places.candidates().stream()
                        .map(fit -> IntStream.concat(
                                        IntStream.of(fit.expert(), fit.points()), Arrays.stream(fit.skills()))
                                .toArray())
                        .toList());
    }

    /** @throws UnreadableFile when the file is not what {@link #write(RoundInputs)} writes */
    public static RoundInputs read(byte[] file) {
        JsonLines.Reader reader = new JsonLines.Reader(file);
        Header header = reader.next(Header.class);
        reader.require(
                FORMAT.equals(header.format()) && header.weights().length == 3,
                "not the inputs of a round in the format " + FORMAT);
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
                        new Effort(header.seed(), header.steps())),
                experts,
                requests));
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
        return new Places(
                part.seats(),
                part.eligible(),
                part.candidates().stream()
                        .map(one -> new Fit(one[0], one[1], Arrays.copyOfRange(one, 2, one.length)))
                        .toList());
    }
}
