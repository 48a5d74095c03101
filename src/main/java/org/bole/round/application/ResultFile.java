package org.bole.round.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.ManualChoice;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.RoundResult.Seats;
import org.bole.round.domain.RoundTeam;
import org.bole.round.domain.RoundTeam.Talent;
import org.bole.round.domain.SolveRound.Solved;
import org.bole.team.domain.TeamPoints;
import org.jspecify.annotations.Nullable;

/** A solution as a file of {@link JsonLines}: a header with the choices made by hand, and a line for each team. */
public final class ResultFile {
    private static final String FORMAT = "bole-round-result/2";

    private ResultFile() {}

    private record Header(
            String format,
            String inputs,
            List<ChoicePart> choices,
            int places,
            int filled,
            int mostFilled,
            long points,
            long bound,
            Seats talents,
            @Nullable Integer stopped) {}

    private record ChoicePart(
            ManualChoice.Kind kind, UUID request, @Nullable Role role, UUID profile) {}

    /**
     * @param points for the mentor, the commissioner, and what they cover together
     * @param preference points for preferences; absent where there are none
     */
    private record TeamLine(
            UUID request,
            int team,
            @Nullable UUID mentor,
            @Nullable UUID commissioner,
            int[] points,
            @Nullable Integer preference,
            List<TalentPart> talents) {}

    private record TalentPart(UUID profile, int points) {}

    /**
     * A solution read back.
     *
     * @param inputs hash of the inputs that it is of
     * @param stopped after how many steps the time was up; null where it lasted
     */
    public record Content(
            String inputs,
            List<ManualChoice> choices,
            RoundResult result,
            @Nullable Integer stopped) {
        public Content {
            choices = List.copyOf(choices);
        }
    }

    /** @param inputs hash of what was solved */
    public static byte[] write(String inputs, List<ManualChoice> choices, Solved solved) {
        RoundResult result = solved.result();
        JsonLines lines = new JsonLines();
        lines.add(new Header(
                FORMAT,
                inputs,
                choices.stream()
                        .map(one -> new ChoicePart(
                                one.kind(),
                                one.request().value(),
                                one.role(),
                                one.profile().value()))
                        .toList(),
                result.places(),
                result.filled(),
                result.mostFilled(),
                result.points(),
                result.bound(),
                result.talents(),
                solved.stopped()));
        result.teams().forEach(team -> lines.add(line(team)));
        return lines.bytes();
    }

    private static TeamLine line(RoundTeam team) {
        TeamPoints points = team.points();
        return new TeamLine(
                team.request().value(),
                team.number(),
                value(team.mentor()),
                value(team.commissioner()),
                new int[] {points.mentor(), points.commissioner(), points.coverage()},
                points.preference() == 0 ? null : points.preference(),
                team.talents().stream()
                        .map(one -> new TalentPart(one.profile().value(), one.points()))
                        .toList());
    }

    private static @Nullable UUID value(@Nullable ProfileId profile) {
        return profile == null ? null : profile.value();
    }

    /** @throws UnreadableFile when the file is not a solution */
    public static Content read(byte[] file) {
        JsonLines.Reader reader = new JsonLines.Reader(file);
        reader.requireFormat(FORMAT);
        Header header = reader.next(Header.class);
        List<ManualChoice> choices = header.choices().stream()
                .map(one -> new ManualChoice(
                        one.kind(), new RequestId(one.request()), one.role(), new ProfileId(one.profile())))
                .toList();
        List<RoundTeam> teams = new ArrayList<>();
        while (reader.hasNext()) {
            TeamLine line = reader.next(TeamLine.class);
            teams.add(reader.checked(() -> team(line)));
        }
        return new Content(
                header.inputs(),
                choices,
                reader.checked(() -> new RoundResult(
                        teams,
                        header.places(),
                        header.filled(),
                        header.mostFilled(),
                        header.points(),
                        header.bound(),
                        header.talents())),
                header.stopped());
    }

    private static RoundTeam team(TeamLine line) {
        return new RoundTeam(
                new RequestId(line.request()),
                line.team(),
                profile(line.mentor()),
                profile(line.commissioner()),
                points(line),
                line.talents().stream()
                        .map(one -> new Talent(new ProfileId(one.profile()), one.points()))
                        .toList());
    }

    private static TeamPoints points(TeamLine line) {
        return new TeamPoints(
                line.points()[0], line.points()[1], line.points()[2], Objects.requireNonNullElse(line.preference(), 0));
    }

    private static @Nullable ProfileId profile(@Nullable UUID value) {
        return value == null ? null : new ProfileId(value);
    }
}
