package org.bole.scoring.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.bole.platform.problem.Refusal;
import org.bole.profile.domain.Output;
import org.bole.profile.domain.OutputKind;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestKind;
import org.bole.request.domain.Requirements;
import org.bole.scoring.rest.ScoresRequest.PairToScore;
import org.bole.scoring.rest.ScoresRequest.ProfileToScore;
import org.bole.scoring.rest.ScoresRequest.RequestToScore;
import org.bole.scoring.rest.ScoresRequest.WorkToScore;
import org.junit.jupiter.api.Test;

class ScoresPlanTest {
    private static RequestToScore request(String id) {
        return new RequestToScore(id, "光刻胶", null, List.of("显影工艺"), List.of("43050"), List.of("3985"));
    }

    private static ProfileToScore profile(String id, WorkToScore... outputs) {
        return new ProfileToScore(
                id, List.of(Role.TALENT), "高分子", null, List.of("感光树脂"), List.of("15045"), List.of(outputs));
    }

    private static ScoresPlan plan(List<RequestToScore> requests, List<ProfileToScore> profiles, PairToScore... pairs) {
        return ScoresPlan.of(new ScoresRequest(requests, profiles, pairs.length == 0 ? null : List.of(pairs), null));
    }

    private static List<String> refused(
            List<RequestToScore> requests, List<ProfileToScore> profiles, PairToScore... pairs) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> plan(requests, profiles, pairs));
        return refusal.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void withoutPairsEveryRequestMeetsEveryProfile() {
        ScoresPlan plan = plan(List.of(request("r1"), request("r2")), List.of(profile("p1"), profile("p2")));
        assertThat(plan.pairs()).containsExactly(List.of(0, 1), List.of(0, 1));
    }

    @Test
    void pairsKeepTheirOrderWithinARequest() {
        ScoresPlan plan = plan(
                List.of(request("r1"), request("r2")),
                List.of(profile("p1"), profile("p2")),
                new PairToScore("r2", "p2"),
                new PairToScore("r2", "p1"));
        assertThat(plan.pairs()).containsExactly(List.of(), List.of(1, 0));
    }

    @Test
    void skillsOfTheCallAreRequiredSkills() {
        var topic = plan(List.of(request("r1")), List.of(profile("p1")))
                .requests()
                .get(0)
                .topic();
        assertThat(topic.requiredSkills()).containsExactly("显影工艺");
        assertThat(topic.preferredSkills()).isEmpty();
        assertThat(topic.disciplines()).containsExactly("43050");
        assertThat(topic.industries()).containsExactly("3985");
    }

    @Test
    void aCallRequiresNothingAndNamesNobody() {
        var request =
                plan(List.of(request("r1")), List.of(profile("p1"))).requests().get(0);
        assertThat(request.kind()).isEqualTo(RequestKind.TECHNOLOGY_CHALLENGE);
        assertThat(request.requirements()).isEqualTo(Requirements.NONE);
        assertThat(request.organization()).isNull();
    }

    @Test
    void aProfileKeepsWhatTheCallSays() {
        var profile =
                plan(List.of(request("r1")), List.of(profile("p1"))).profiles().get(0);
        assertThat(profile.roles()).containsExactly(Role.TALENT);
        assertThat(profile.expertise().headline()).isEqualTo("高分子");
        assertThat(profile.expertise().skills()).containsExactly("感光树脂");
        assertThat(profile.expertise().disciplines()).containsExactly("15045");
    }

    private static Output output(WorkToScore work) {
        return plan(List.of(request("r1")), List.of(profile("p1", work)))
                .profiles()
                .get(0)
                .expertise()
                .outputs()
                .get(0);
    }

    @Test
    void anOutputWithoutATitleIsCalledByItsAbstract() {
        assertThat(output(new WorkToScore(null, null, "光刻胶的研究", 2020)))
                .isEqualTo(new Output(OutputKind.OTHER, "光刻胶的研究", null, 2020));
    }

    @Test
    void anOutputKeepsTitleAbstractAndKind() {
        assertThat(output(new WorkToScore(OutputKind.PATENT, "光刻胶", "显影", null)))
                .isEqualTo(new Output(OutputKind.PATENT, "光刻胶", "显影", null));
    }

    @Test
    void anIdThatOccursTwiceIsRefusedWhereItOccursAgain() {
        assertThat(refused(List.of(request("r"), request("r")), List.of(profile("p"), profile("q"), profile("p"))))
                .containsExactly("/requests/1/id duplicate-id", "/profiles/2/id duplicate-id");
    }

    @Test
    void aPairOfUnknownIdsIsRefusedOnBothSides() {
        assertThat(refused(List.of(request("r")), List.of(profile("p")), new PairToScore("x", "y")))
                .containsExactly("/pairs/0/request unknown-id", "/pairs/0/profile unknown-id");
    }

    @Test
    void whatHasNoTextIsRefused() {
        RequestToScore silent = new RequestToScore("r", null, null, List.of(), List.of("43050"), List.of());
        ProfileToScore blank = new ProfileToScore("p", List.of(), null, null, List.of(), List.of("43050"), List.of());
        assertThat(refused(List.of(silent), List.of(blank)))
                .containsExactly("/requests/0 no-text", "/profiles/0 no-text");
    }

    @Test
    void anOutputWithoutTitleAndAbstractIsRefused() {
        assertThat(refused(
                        List.of(request("r")),
                        List.of(profile(
                                "p", new WorkToScore(null, "T", null, null), new WorkToScore(null, null, null, 1999)))))
                .containsExactly("/profiles/0/outputs/1 no-text");
    }

    @Test
    void skillsAloneAreTextEnough() {
        RequestToScore skills = new RequestToScore("r", null, null, List.of("光刻胶"), List.of(), List.of());
        ProfileToScore skilled = new ProfileToScore("p", List.of(), null, null, List.of("光刻胶"), List.of(), List.of());
        assertThat(plan(List.of(skills), List.of(skilled)).pairs()).containsExactly(List.of(0));
    }

    @Test
    void moreCombinationsThanAllowedAreRefused() {
        List<RequestToScore> requests =
                IntStream.range(0, 401).mapToObj(i -> request("r" + i)).toList();
        List<ProfileToScore> profiles =
                IntStream.range(0, 500).mapToObj(i -> profile("p" + i)).toList();
        assertThat(refused(requests, profiles)).containsExactly("/pairs too-many");
        assertThat(plan(requests.subList(0, 400), profiles).pairs()).hasSize(400);
    }
}
