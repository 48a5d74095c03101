package org.bole.team.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.bole.team.domain.BestTeams.Field;
import org.bole.team.domain.SkillCover.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestTeamsTest {
    private static final TeamScore BOTH = TeamScore.of(TeamWeights.USUAL, true, true, 2);

    private static ProfileId id(int number) {
        return new ProfileId(new UUID(0, number));
    }

    private static Member member(int number, int points, double... skills) {
        return new Member(id(number), points, skills);
    }

    private static Field field(Member... members) {
        return new Field(List.of(members), false);
    }

    @Test
    void prefersTwoWhoCompleteEachOtherToTwoWhoAreAlike() {
        Field mentors = field(member(1, 8_000, 1, 0), member(2, 7_500, 0, 1));
        Field commissioners = field(member(3, 8_000, 1, 0));
        List<Team> teams = BestTeams.of(BOTH, mentors, commissioners);
        assertThat(Objects.requireNonNull(teams.get(0).mentor()).profile()).isEqualTo(id(2));
        assertThat(teams.get(0).points()).isEqualTo(new TeamPoints(2_625, 2_800, 3_000));
        assertThat(teams.get(1).points()).isEqualTo(new TeamPoints(2_800, 2_800, 1_500));
        assertThat(teams.get(0).points().minus(teams.get(1).points())).isEqualTo(new TeamPoints(-175, 0, 1_500));
    }

    @Test
    void neverPutsOnePersonIntoBothPlaces() {
        Field both = field(member(1, 9_000, 1, 1), member(2, 100, 0, 0));
        assertThat(BestTeams.of(BOTH, both, both))
                .hasSize(2)
                .allMatch(team -> !Objects.requireNonNull(team.mentor())
                        .profile()
                        .equals(Objects.requireNonNull(team.commissioner()).profile()));
    }

    @Test
    void countsNoCoverageWhereOneOfTheTwoIsMissing() {
        List<Team> teams = BestTeams.of(BOTH, field(member(1, 6_000, 1, 1)), Field.NOBODY);
        assertThat(teams).hasSize(1);
        assertThat(teams.get(0).commissioner()).isNull();
        assertThat(teams.get(0).points()).isEqualTo(new TeamPoints(2_100, 0, 0));
        assertThat(BestTeams.of(BOTH, Field.NOBODY, Field.NOBODY)).isEmpty();
    }

    @Test
    void judgesOnePersonAloneWhereOnlyOneIsWanted() {
        TeamScore mentorOnly = TeamScore.of(TeamWeights.USUAL, true, false, 2);
        assertThat(mentorOnly.weights()).isEqualTo(new TeamWeights(54, 0, 46));
        assertThat(BestTeams.of(mentorOnly, field(member(1, 10_000, 1, .5)), Field.NOBODY))
                .extracting(Team::points)
                .containsExactly(new TeamPoints(5_400, 0, 3_450));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, 3, 35, 35, 30",
        "true, true, 0, 50, 50, 0",
        "true, false, 3, 54, 0, 46",
        "false, true, 3, 0, 54, 46",
        "true, false, 0, 100, 0, 0",
        "false, true, 0, 0, 100, 0"
    })
    void sharesOutTheWeightsOfWhatDoesNotApply(
            boolean mentor, boolean commissioner, int skills, int first, int second, int third) {
        assertThat(TeamScore.of(TeamWeights.USUAL, mentor, commissioner, skills).weights())
                .isEqualTo(new TeamWeights(first, second, third));
    }

    @Test
    void keepsTheOrderOfThoseWhoAreEqual() {
        Field mentors = field(member(5, 4_000, 1, 1), member(1, 4_000, 1, 1));
        Field commissioners = field(member(9, 4_000, 1, 1), member(3, 4_000, 1, 1));
        assertThat(BestTeams.of(BOTH, mentors, commissioners))
                .extracting(team -> List.of(
                        Objects.requireNonNull(team.mentor()).profile(),
                        Objects.requireNonNull(team.commissioner()).profile()))
                .containsExactly(
                        List.of(id(5), id(9)), List.of(id(5), id(3)), List.of(id(1), id(9)), List.of(id(1), id(3)));
    }

    @Test
    void saysWhoCoversWhichSkill() {
        List<SkillCover> covers =
                SkillCover.of(List.of("a", "b", "c", "d"), member(1, 0, 1, 1, .2, .4), member(2, 0, 1, .5, 1, .6));
        assertThat(covers).extracting(SkillCover::by).containsExactly(By.BOTH, By.MENTOR, By.COMMISSIONER, By.NOBODY);
        assertThat(covers).extracting(SkillCover::value).containsExactly(1.0, 1.0, 1.0, .6);
        assertThat(TeamScore.coverage(member(1, 0, 1, 1, .2, .4), member(2, 0, 1, .5, 1, .6)))
                .isEqualTo(9_000);
    }

    @Test
    void isProvenOnlyWhereNobodyBehindCouldBeInABetterTeam() {
        SplittableRandom lots = new SplittableRandom(11);
        int proven = 0;
        for (int i = 0; i < 500; i++) {
            List<Member> mentors = ranked(lots, 12);
            List<Member> commissioners = ranked(lots, 12);
            Field someMentors = new Field(mentors.subList(0, 6), true);
            Field someCommissioners = new Field(commissioners.subList(0, 6), true);
            Team shown = BestTeams.of(BOTH, someMentors, someCommissioners).get(0);
            if (BestTeams.isProven(BOTH, someMentors, someCommissioners, shown)) {
                proven++;
                Team best = BestTeams.of(BOTH, new Field(mentors, false), new Field(commissioners, false))
                        .get(0);
                assertThat(best.points().total()).isEqualTo(shown.points().total());
            }
        }
        assertThat(proven).isBetween(20, 480);
    }

    private static List<Member> ranked(SplittableRandom lots, int count) {
        int[] points = lots.ints(count, 6_000, 10_001).sorted().toArray();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] skills = lots.ints(4, 0, 2).asDoubleStream().toArray();
            members.add(member(lots.nextInt(1_000_000), points[count - 1 - i], skills));
        }
        return members;
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatThrownBy(() -> member(1, 10_001)).hasMessageContaining("10001");
        assertThatThrownBy(() -> member(1, 1, 1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new TeamWeights(50, 50, 1)).hasMessageContaining("add up to 100");
        assertThatThrownBy(() -> TeamWeights.USUAL.among(false, false, false)).hasMessageContaining("must be wanted");
    }
}
