package org.bole.round.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bole.profile.domain.Role;
import org.bole.round.domain.ManualChoice;
import org.bole.round.domain.RoundInputs;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.Rounds;
import org.bole.round.domain.SolveRound;
import org.bole.round.domain.SolveRound.Solved;
import org.bole.team.domain.JointTeams.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundFilesTest {
    private static final RoundInputs INPUTS = Rounds.random(8, 12, 30);
    private static final byte[] FILE = InputsFile.write(INPUTS);

    private static byte[] solved(List<ManualChoice> choices) {
        RoundResult result = SolveRound.solve(INPUTS, choices, (done, total) -> {});
        return ResultFile.write(JsonLines.hash(FILE), choices, new Solved(result, null));
    }

    /** A ban of whoever was found first. */
    private static List<ManualChoice> ban() {
        return ResultFile.read(solved(List.of())).result().teams().stream()
                .filter(team -> team.commissioner() != null)
                .limit(1)
                .map(team -> new ManualChoice(
                        ManualChoice.Kind.FORBID,
                        team.request(),
                        Role.TECH_COMMISSIONER,
                        Objects.requireNonNull(team.commissioner())))
                .toList();
    }

    @Test
    void writesInputsThatReadBackTheSame() {
        RoundInputs again = InputsFile.read(FILE);
        assertThat(again.settings()).isEqualTo(INPUTS.settings());
        assertThat(again.experts()).isEqualTo(INPUTS.experts());
        assertThat(again.requests()).hasSameSizeAs(INPUTS.requests());
        assertThat(InputsFile.write(again)).isEqualTo(FILE);
    }

    @Test
    void writesAResultThatReadsBackTheSame() {
        List<ManualChoice> choices = ban();
        byte[] file = solved(choices);
        ResultFile.Content content = ResultFile.read(file);
        assertThat(content.result().talents().seated()).isPositive();
        assertThat(content.choices()).isEqualTo(choices);
        assertThat(content.inputs()).isEqualTo(JsonLines.hash(FILE));
        assertThat(ResultFile.write(
                        content.inputs(), content.choices(), new Solved(content.result(), content.stopped())))
                .isEqualTo(file);
    }

    @Test
    void writesPreferencesAsGainsAndReadsThemBack() {
        RoundInputs preferring = Rounds.preferring(7, INPUTS);
        byte[] file = InputsFile.write(preferring);
        assertThat(file).isNotEqualTo(FILE);
        RoundInputs again = InputsFile.read(file);
        assertThat(InputsFile.write(again)).isEqualTo(file);
        assertThat(gains(again)).isEqualTo(gains(preferring)).anyMatch(gain -> gain > 0);
        assertThat(again.requests())
                .extracting(one -> one.mentors().excluded())
                .isEqualTo(preferring.requests().stream()
                        .map(one -> one.mentors().excluded())
                        .toList());
        RoundResult result = SolveRound.solve(preferring, List.of(), (done, total) -> {});
        byte[] solved = ResultFile.write("hash", List.of(), new Solved(result, null));
        assertThat(ResultFile.read(solved).result()).isEqualTo(result);
        assertThat(result.teams()).anyMatch(team -> team.points().preference() > 0);
    }

    private static List<Integer> gains(RoundInputs inputs) {
        return inputs.requests().stream()
                .flatMap(one -> Stream.of(one.mentors(), one.commissioners()))
                .flatMap(places -> places.candidates().stream())
                .map(RoundInputs.Fit::preference)
                .toList();
    }

    @Test
    void replaysWhatTheTimeWasUpFor(@TempDir Path folder) throws IOException {
        Path inputs = Files.write(folder.resolve("inputs"), FILE);
        for (int steps : new int[] {0, 100, 255}) {
            Solved solved = SolveRound.within(Budget.ofSteps(steps), INPUTS, List.of(), (done, total) -> {});
            assertThat(solved.stopped()).isGreaterThanOrEqualTo(steps);
            byte[] file = ResultFile.write(JsonLines.hash(FILE), List.of(), solved);
            assertThat(ResultFile.read(file).stopped()).isEqualTo(solved.stopped());
            assertThat(replay(0, inputs, Files.write(folder.resolve("result"), file)))
                    .contains("IDENTICAL");
        }
    }

    @Test
    void hasNothingButWholeNumbersAndIds() {
        assertThat(new String(FILE, StandardCharsets.UTF_8)).doesNotContainPattern("\\d\\.\\d+[,\\]}]");
        assertThat(new String(solved(List.of()), StandardCharsets.UTF_8)).doesNotContainPattern("\\d\\.\\d+[,\\]}]");
    }

    @Test
    void hashesAsEveryOtherToolDoes() {
        assertThat(JsonLines.hash("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "not json",
                "{\"format\":\"bole-round-result/2\"}",
                "{\"format\":\"bole-round-inputs/1\",\"model\":\"1\",\"weights\":[35,35,30],\"considered\":1,"
                        + "\"preferences\":[5,3,500],\"seed\":1,\"steps\":1}",
                "{\"format\":\"bole-round-inputs/2\",\"model\":\"1\",\"weights\":[35,35,31],\"considered\":1,"
                        + "\"preferences\":[5,3,500],\"seed\":1,\"steps\":1}",
                "{\"format\":\"bole-round-inputs/2\",\"model\":\"1\",\"weights\":[35,35,30],\"considered\":1,"
                        + "\"preferences\":[5,3,2001],\"seed\":1,\"steps\":1}",
                "{\"format\":\"bole-round-inputs/2\",\"model\":\"1\",\"weights\":[35,35,30],\"considered\":1,"
                        + "\"preferences\":[5,3],\"seed\":1,\"steps\":1}",
                "{\"format\":\"bole-round-inputs/2\",\"model\":\"1\",\"weights\":[35,35,30],\"considered\":1,"
                        + "\"preferences\":[5,3,500],\"seed\":1,\"steps\":1}\n{\"expert\":\"x\",\"version\":1,\"capacity\":1,\"students\":1}",
                "{\"format\":\"bole-round-inputs/2\",\"model\":\"1\",\"weights\":[35,35,30],\"considered\":1,"
                        + "\"preferences\":[5,3,500],\"seed\":1,\"steps\":1}\n"
                        + "{\"expert\":\"00000000-0000-0000-0000-000000000002\",\"version\":1,\"capacity\":1,\"students\":1}\n"
                        + "{\"request\":\"00000000-0000-0000-0000-000000000001\",\"version\":1,\"skills\":0,"
                        + "\"mentors\":{\"seats\":1,\"eligible\":1,\"candidates\":[[0,100]],\"gains\":[[0,1001]]},"
                        + "\"commissioners\":{\"seats\":0,\"eligible\":0,\"candidates\":[]},"
                        + "\"talents\":{\"seats\":0,\"eligible\":0,\"candidates\":[]}}",
                "{\"format\":\"bole-round-inputs/2\",\"model\":\"1\",\"weights\":[35,35,30],\"considered\":1,"
                        + "\"preferences\":[5,3,500],\"seed\":1,\"steps\":1}\n"
                        + "{\"expert\":\"00000000-0000-0000-0000-000000000002\",\"version\":1,\"capacity\":1,\"students\":1}\n"
                        + "{\"request\":\"00000000-0000-0000-0000-000000000001\",\"version\":1,\"skills\":0,"
                        + "\"mentors\":{\"seats\":1,\"eligible\":1,\"candidates\":[[5,100]]},"
                        + "\"commissioners\":{\"seats\":0,\"eligible\":0,\"candidates\":[]},"
                        + "\"talents\":{\"seats\":0,\"eligible\":0,\"candidates\":[]}}"
            })
    void refusesWhatIsNoFileOfInputs(String text) {
        assertThatThrownBy(() -> InputsFile.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("line ");
    }

    private static String replay(int code, Path... files) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int found = Replay.run(
                List.of(files).stream().map(Path::toString).toList(),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(found).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(code);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void replaysToTheSameBytes(@TempDir Path folder) throws IOException {
        Path inputs = Files.write(folder.resolve("inputs"), FILE);
        Path result = Files.write(folder.resolve("result"), solved(ban()));
        assertThat(replay(0, inputs, result)).contains("IDENTICAL", JsonLines.hash(FILE));
    }

    @Test
    void replaysPreferencesToTheSameBytesAndFindsAChangedGain(@TempDir Path folder) throws IOException {
        byte[] file = InputsFile.write(Rounds.preferring(7, INPUTS));
        RoundResult result = SolveRound.solve(InputsFile.read(file), List.of(), (done, total) -> {});
        Path inputs = Files.write(folder.resolve("inputs"), file);
        Path published = Files.write(
                folder.resolve("result"), ResultFile.write(JsonLines.hash(file), List.of(), new Solved(result, null)));
        assertThat(replay(0, inputs, published)).contains("IDENTICAL");
        String text = Files.readString(published);
        assertThat(text).contains("\"preference\":");
        Path favoured = Files.writeString(folder.resolve("favoured"), text.replaceFirst(",\"preference\":\\d+", ""));
        assertThat(replay(2, inputs, favoured)).contains("not the inputs and the result of a round");
    }

    @Test
    void findsATamperedResultAndTamperedInputs(@TempDir Path folder) throws IOException {
        byte[] published = solved(List.of());
        String text = new String(published, StandardCharsets.UTF_8);
        String seat = ResultFile.read(published).result().teams().stream()
                .filter(team -> team.mentor() != null)
                .map(team -> Objects.requireNonNull(team.mentor()).value().toString())
                .findFirst()
                .orElseThrow();
        Path inputs = Files.write(folder.resolve("inputs"), FILE);
        Path other = Files.writeString(
                folder.resolve("other"),
                text.replaceFirst(seat, Rounds.profile(29).value().toString()));
        assertThat(replay(1, inputs, other)).contains("DIFFERENT");
        Path changed = Files.writeString(
                folder.resolve("changed"),
                new String(FILE, StandardCharsets.UTF_8).replaceFirst("\"capacity\":1", "\"capacity\":2"));
        Path result = Files.write(folder.resolve("result"), published);
        assertThat(replay(1, changed, result)).contains("other inputs");
    }

    @Test
    void saysWhatIsWrongWithFilesThatCannotBeRead(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "");
        assertThat(replay(2, empty)).contains("usage");
        assertThat(replay(2, folder.resolve("absent"), empty)).contains("absent");
        assertThat(replay(2, empty, empty)).contains("line 1");
        Path inputs = Files.write(folder.resolve("inputs"), FILE);
        Path result = Files.write(folder.resolve("result"), solved(List.of()));
        assertThat(replay(2, result, inputs)).contains("in this order", "no file in the format bole-round-result/2");
    }
}
