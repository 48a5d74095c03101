package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.WorkMode;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.TalentRequest;
import org.bole.request.domain.Terms;
import org.bole.scoring.domain.ScoringFixtures.Scene;
import org.bole.scoring.domain.confidence.Grounds;
import org.bole.scoring.domain.confidence.Pieces;
import org.bole.scoring.domain.text.Embedding;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTest {
    private static final Vectors EVERYTHING = text -> Embedding.of("any", new float[] {1, 0});

    private static Grounds grounds(Vectors vectors, TalentRequest request, Profile profile, @Nullable Role role) {
        Scene scene = new Scene(vectors, List.of(profile));
        RequestScorer scorer = scene.scorer(request);
        return Grounds.of(scorer.query(), scene.candidate(0), scorer.match(scene.candidate(0), role));
    }

    private static Grounds grounds(TalentRequest request, Profile profile) {
        return grounds(Vectors.NONE, request, profile, null);
    }

    @Test
    void countsWhatAProfileTells() {
        Grounds.Told told = grounds(RequestFixtures.photoresist(), ProfileFixtures.polymerChemist())
                .told();
        assertThat(told)
                .isEqualTo(new Grounds.Told(new Pieces(1, 0, 0, 0), new Pieces(2, 0, 0, 0), new Pieces(2, 0, 0, 0)));
    }

    @Test
    void countsWhatIsReadByMeaning() {
        Grounds read = grounds(EVERYTHING, RequestFixtures.photoresist(), ProfileFixtures.polymerChemist(), null);
        assertThat(read.told().outputs()).isEqualTo(new Pieces(2, 0, 2, 0));
        assertThat(read.asked().meaning()).isTrue();
        assertThat(grounds(RequestFixtures.photoresist(), ProfileFixtures.nobody())
                        .asked()
                        .meaning())
                .isFalse();
    }

    @Test
    void countsTheOtherLanguageApart() {
        Profile english = ProfileFixtures.authorOf("A photoresist for EUV lithography", "光刻胶研究");
        assertThat(grounds(RequestFixtures.photoresist(), english).told().outputs())
                .isEqualTo(new Pieces(1, 1, 0, 0));
        assertThat(grounds(RequestFixtures.reviewerAssignment(), english).told().outputs())
                .isEqualTo(new Pieces(1, 1, 0, 0));
        assertThat(grounds(RequestFixtures.onlySkills("photoresist"), ProfileFixtures.skilledIn("polymer"))
                        .told()
                        .skills())
                .isEqualTo(new Pieces(1, 0, 0, 0));
    }

    @Test
    void countsASkillOnce() {
        Profile twice = ProfileFixtures.skilledIn("光刻胶", " 光 刻 胶", "显影");
        assertThat(grounds(RequestFixtures.photoresist(), twice).told().skills().count())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"'', '', 1", "43050, '', .5", "'', 3985, 1", "43050, 3985, 0"})
    void seesWhichCodesAreMissing(String discipline, String industry, double missing) {
        List<String> disciplines = discipline.isEmpty() ? List.of() : List.of(discipline);
        List<String> industries = industry.isEmpty() ? List.of() : List.of(industry);
        Profile profile = ProfileFixtures.with(
                ProfileFixtures.nobody(), new Expertise(null, null, List.of(), disciplines, industries, List.of()));
        Grounds grounds = grounds(RequestFixtures.photoresist(), profile);
        assertThat(grounds.missing().field()).isEqualTo(missing);
        assertThat(grounds.asked().field()).isTrue();
    }

    @Test
    void missesNothingThatNobodyAsksFor() {
        Grounds grounds = grounds(RequestFixtures.onlySkills("光刻胶"), ProfileFixtures.nobody());
        assertThat(grounds.missing()).isEqualTo(Grounds.Missing.NOTHING);
        assertThat(grounds.asked()).isEqualTo(new Grounds.Asked(0, true, false, false));
    }

    @Test
    void missesRankAndDegreeByHalves() {
        Profile ranked =
                ProfileFixtures.with(ProfileFixtures.nobody(), new Qualification(TitleRank.SENIOR, null, Set.of()));
        TalentRequest request = RequestFixtures.photoresist();
        assertThat(grounds(Vectors.NONE, request, ranked, Role.TECH_COMMISSIONER)
                        .missing()
                        .seniority())
                .isEqualTo(.5);
        assertThat(grounds(Vectors.NONE, request, ranked, Role.ENTERPRISE_MENTOR)
                        .missing()
                        .seniority())
                .isZero();
        assertThat(grounds(Vectors.NONE, request, ProfileFixtures.nobody(), Role.TALENT)
                        .missing()
                        .seniority())
                .isEqualTo(1);
    }

    @Test
    void missesTermsByTheirShare() {
        TalentRequest request =
                RequestFixtures.with(RequestFixtures.photoresist(), new Terms("310101", WorkMode.ON_SITE, null));
        Profile placed = ProfileFixtures.with(
                ProfileFixtures.nobody(), new Availability(List.of("310101"), null, null, null, null, List.of()));
        assertThat(grounds(request, placed).missing().availability()).isEqualTo(.5);
        assertThat(grounds(request, ProfileFixtures.nobody()).missing().availability())
                .isEqualTo(1);
    }
}
