package org.bole.proposal.application;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bole.platform.validation.Concerns;
import org.bole.platform.validation.PlainText;
import org.bole.platform.validation.Upcoming;
import org.bole.profile.domain.ProfileId;
import org.bole.proposal.domain.Place;
import org.bole.request.domain.RequestId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A team formed by hand.
 *
 * @param mentorId enterprise mentor; left out: none
 * @param commissionerId tech commissioner; left out: none
 * @param talentIds who gets a seat beside them; left out: nobody
 * @param answerBy when the proposal expires; left out: as usual
 * @param note why
 */
@Schema(name = "TeamOffer")
public record TeamOffer(
        @NotNull UUID requestId,
        @Nullable UUID mentorId,
        @Nullable UUID commissionerId,
        @Size(max = 100) @Nullable List<@NotNull UUID> talentIds,
        @Upcoming @Nullable OffsetDateTime answerBy,
        @PlainText(max = 2_000, multiline = true) @Nullable String note) {

    /** A team is people, each once. */
    @Concerns("")
    @AssertTrue(message = "{org.bole.proposal.people.message}")
    @Schema(hidden = true)
    public boolean isOfDifferentPeople() {
        List<UUID> people = people();
        return !people.isEmpty() && new HashSet<>(people).size() == people.size();
    }

    /** Students are taught by somebody. */
    @Concerns("talentIds")
    @AssertTrue(message = "{org.bole.proposal.students.message}")
    @Schema(hidden = true)
    public boolean isTaught() {
        return talents().isEmpty() || mentorId != null || commissionerId != null;
    }

    private List<UUID> people() {
        List<UUID> people = new ArrayList<>(talents());
        people.add(mentorId);
        people.add(commissionerId);
        people.removeIf(Objects::isNull);
        return people;
    }

    private List<UUID> talents() {
        return talentIds == null ? List.of() : talentIds;
    }

    NewTeam team() {
        return new NewTeam(
                new RequestId(requestId),
                null,
                profile(mentorId),
                profile(commissionerId),
                talents().stream().map(ProfileId::new).toList());
    }

    private static @Nullable ProfileId profile(@Nullable UUID id) {
        return id == null ? null : new ProfileId(id);
    }

    String pointer(Place place) {
        return switch (place.role()) {
            case ENTERPRISE_MENTOR -> "/mentorId";
            case TECH_COMMISSIONER -> "/commissionerId";
            case TALENT -> "/talentIds/" + talents().indexOf(place.profile().value());
        };
    }
}
