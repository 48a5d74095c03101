package org.bole.team.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.junit.jupiter.api.Test;

class TeamScoreTest {
    private static Member member(SplittableRandom lots, int points, int preference) {
        double[] skills = {lots.nextDouble(), 1};
        return new Member(new ProfileId(new UUID(0, lots.nextInt())), points, preference, skills);
    }

    /** The whole is that of members with so many points more, and the other parts are as without. */
    @Test
    void showsPreferencesAsAPartOfTheirOwn() {
        SplittableRandom lots = new SplittableRandom(1);
        TeamScore score = TeamScore.of(TeamWeights.USUAL, true, true, 2);
        for (int i = 0; i < 2_000; i++) {
            Member mentor = member(lots, lots.nextInt(9_000), lots.nextInt(1_001));
            Member commissioner = member(lots, lots.nextInt(9_000), lots.nextInt(1_001));
            TeamPoints points = score.of(mentor, commissioner);
            TeamPoints without = score.of(without(mentor), without(commissioner));
            assertThat(points.minus(without)).isEqualTo(new TeamPoints(0, 0, 0, points.preference()));
            assertThat(points.preference()).isBetween(0, 700);
            assertThat(points.total())
                    .isEqualTo(score.of(worth(mentor), worth(commissioner)).total());
        }
    }

    private static Member without(Member member) {
        return new Member(member.profile(), member.points(), member.skills());
    }

    private static Member worth(Member member) {
        return new Member(member.profile(), member.points() + member.preference(), member.skills());
    }

    @Test
    void neverIsWorthMoreThanTheWhole() {
        SplittableRandom lots = new SplittableRandom(2);
        Member best = new Member(new ProfileId(new UUID(0, 1)), 9_800, 200, new double[] {1, 1});
        TeamScore score = TeamScore.of(TeamWeights.USUAL, true, true, 2);
        assertThat(score.of(best, best)).isEqualTo(new TeamPoints(3_430, 3_430, 3_000, 140));
        assertThatThrownBy(() -> member(lots, 9_800, 201)).hasMessageContaining("preference (201) must be in 0..200");
        assertThatThrownBy(() -> member(lots, 5_000, -1)).hasMessageContaining("preference (-1)");
    }
}
