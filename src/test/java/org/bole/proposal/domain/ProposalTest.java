package org.bole.proposal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bole.profile.domain.ProfileId;
import org.bole.proposal.domain.Answer.Verdict;
import org.bole.request.domain.RequestId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T01:00:00Z");
    private static final ProfileId MENTOR = new ProfileId(new UUID(1, 1));
    private static final ProfileId COMMISSIONER = new ProfileId(new UUID(1, 2));
    private static final ProfileId STUDENT = new ProfileId(new UUID(1, 3));

    private static final Answer YES = new Answer(Verdict.ACCEPT, null, null, MONDAY, "li");
    private static final Answer NO = new Answer(Verdict.DECLINE, DeclineReason.BUSY, null, MONDAY, "li");

    private static Proposal proposal(
            @Nullable ProfileId mentor, @Nullable ProfileId commissioner, ProfileId... talents) {
        List<Party> parties = new ArrayList<>(List.of(new Party(PartyKind.REQUESTER, null, null)));
        if (mentor != null) {
            parties.add(new Party(PartyKind.ENTERPRISE_MENTOR, mentor, null));
        }
        if (commissioner != null) {
            parties.add(new Party(PartyKind.TECH_COMMISSIONER, commissioner, null));
        }
        for (ProfileId talent : talents) {
            parties.add(new Party(PartyKind.TALENT, talent, null));
        }
        return new Proposal(
                new UUID(3, 1),
                new RequestId(new UUID(2, 1)),
                null,
                parties,
                ProposalStatus.OPEN,
                FRIDAY,
                new Usual(1, 2),
                null,
                MONDAY,
                "operator",
                MONDAY,
                null);
    }

    @Test
    void isAcceptedWhenAllThreePartiesHaveAccepted() {
        Proposal proposal = proposal(MENTOR, COMMISSIONER);
        Proposal two = proposal.answered(0, YES).answered(1, YES);
        assertThat(two.status(MONDAY)).isEqualTo(ProposalStatus.OPEN);
        assertThat(two.answered(2, YES).status(FRIDAY)).isEqualTo(ProposalStatus.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TALENT")
    void isDeclinedWhenOneThatDecidesDeclines(PartyKind kind) {
        Proposal declined = proposal(MENTOR, COMMISSIONER).answered(kind.ordinal(), NO);
        assertThat(declined.status(MONDAY)).isEqualTo(ProposalStatus.DECLINED);
        assertThat(declined.status(MONDAY).holdsPlaces()).isFalse();
    }

    @Test
    void goesOnWithoutAStudentWhoDeclines() {
        Proposal proposal = proposal(MENTOR, null, STUDENT).answered(2, NO);
        assertThat(proposal.status(MONDAY)).isEqualTo(ProposalStatus.OPEN);
        assertThat(proposal.answered(0, YES).answered(1, YES).status(MONDAY)).isEqualTo(ProposalStatus.ACCEPTED);
    }

    @Test
    void expiresWhileItIsOpenOnly() {
        Proposal open = proposal(MENTOR, null);
        assertThat(open.status(FRIDAY.minusNanos(1))).isEqualTo(ProposalStatus.OPEN);
        assertThat(open.status(FRIDAY)).isEqualTo(ProposalStatus.EXPIRED);
        assertThat(open.answered(0, YES).answered(1, YES).status(FRIDAY)).isEqualTo(ProposalStatus.ACCEPTED);
    }

    @Test
    void carriesAcceptancesOfMembersButNotOfTheRequester() {
        Proposal before =
                proposal(MENTOR, COMMISSIONER).answered(0, YES).answered(1, YES).answered(2, NO);
        Proposal after = proposal(MENTOR, STUDENT).carrying(before);
        assertThat(after.parties()).extracting(Party::hasAccepted).containsExactly(false, true, false);
    }

    @Test
    void isOfDifferentPeople() {
        assertThatIllegalArgumentException().isThrownBy(() -> proposal(MENTOR, MENTOR));
        assertThatIllegalArgumentException().isThrownBy(() -> proposal(null, null));
    }

    @Test
    void wantsAReasonForADeclineOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(Verdict.DECLINE, null, null, MONDAY, "li"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer(Verdict.ACCEPT, DeclineReason.BUSY, null, MONDAY, "li"));
    }
}
