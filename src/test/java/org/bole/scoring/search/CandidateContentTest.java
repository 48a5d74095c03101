package org.bole.scoring.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.OrganizationId;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Period;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Standing;
import org.bole.profile.domain.Tie;
import org.bole.profile.domain.Visibility;
import org.bole.profile.domain.WorkMode;
import org.bole.scoring.domain.CandidateDraft;
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.Party;
import org.bole.scoring.domain.ScoringFixtures;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.taxonomy.domain.TextLanguage;
import org.junit.jupiter.api.Test;

class CandidateContentTest {
    private static final CreditCode CODE = CreditCode.of(CreditCode.withCheckDigit("91310000MA1FL0000"));
    private static final OrganizationId EMPLOYER = new OrganizationId(new java.util.UUID(1, 2));
    private final CandidateFactory factory = new CandidateFactory(ScoringFixtures.TOKENIZER, ScoringFixtures.TAXONOMY);

    private static CandidateDraft again(CandidateDraft draft) {
        return CandidateContent.read(CandidateContent.write(draft));
    }

    private static void assertSame(CandidateDraft draft) {
        CandidateDraft again = again(draft);
        assertThat(again).usingRecursiveComparison().isEqualTo(draft);
        assertThat(again.units()).hasSameSizeAs(draft.units());
    }

    @Test
    void aPersonWithoutAnythingComesBack() {
        assertSame(factory.draft(ProfileFixtures.nobody(), null, Vectors.NONE));
    }

    @Test
    void textsSkillsAndFieldsComeBack() {
        assertSame(factory.draft(ProfileFixtures.polymerChemist(), null, Vectors.NONE));
    }

    @Test
    void everythingThatRulesAskAboutComesBack() {
        Availability free = new Availability(
                List.of("310115"),
                WorkMode.values()[0],
                2,
                3,
                null,
                List.of(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))));
        Standing standing =
                new Standing(EMPLOYER, List.of(new Tie(Tie.Kind.values()[0], CODE)), Visibility.ORGANIZATION, false);
        Profile profile = ProfileFixtures.as(
                ProfileFixtures.with(ProfileFixtures.with(ProfileFixtures.polymerChemist(), free), standing),
                Role.TALENT,
                Role.TECH_COMMISSIONER);
        assertSame(factory.draft(profile, new Party(EMPLOYER, CODE, Set.of("3985"), Set.of(CODE)), Vectors.NONE));
    }

    @Test
    void aVectorComesBackWithItsModel() {
        Embedding vector = Embedding.of("model-a", new float[] {.1f, -.7f, 0});
        Bag bag = Bag.of(List.of("光刻", "光刻", "树脂"));
        CandidateDraft nobody = factory.draft(ProfileFixtures.nobody(), null, Vectors.NONE);
        CandidateDraft draft = new CandidateDraft(
                nobody.roles(),
                nobody.qualification(),
                nobody.availability(),
                nobody.standing(),
                null,
                List.of("显影工艺"),
                List.of(),
                List.of(),
                List.of(new TextUnit(3, TextLanguage.CHINESE, bag, vector)));
        assertSame(draft);
        Embedding again = Objects.requireNonNull(again(draft).units().get(0).embedding());
        assertThat(again.model()).isEqualTo("model-a");
        assertThat(again.cosine(vector)).isEqualTo(1, within(1e-6));
    }

    @Test
    void whatIsNoCandidateIsRefused() {
        assertThatThrownBy(() -> CandidateContent.read(new byte[] {1, 2, 3}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be read");
    }
}
