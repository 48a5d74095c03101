package org.bole.round.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.platform.text.Messages;
import org.bole.platform.text.TextView;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.round.domain.Shortfall;
import org.bole.round.domain.Shortfall.Remedy;
import org.bole.round.rest.RoundTeamView.PersonView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Places that compete for too few people.
 *
 * @param wanted seats of all these places
 * @param missing how many of the seats stay empty, whatever teams are formed
 * @param taken candidates who take no more teams; empty where there are no candidates at all
 * @param remedies the changes that would fill most, in the order in which they should be made
 */
@Schema(name = "RoundShortfall")
public record ShortfallView(
        List<PlaceView> places,
        int wanted,
        int missing,
        List<PersonView> taken,
        List<RemedyView> remedies,
        TextView text) {
    private static final Messages MESSAGES = Messages.of("round");

    /** @param requestTitle as it is now; absent where the request is gone */
    @Schema(name = "ShortfallPlace")
    public record PlaceView(UUID requestId, @Nullable String requestTitle, Role role) {}

    /**
     * Somebody who would have to take more teams.
     *
     * @param fills how many seats, when the remedies before it have been made, too
     */
    @Schema(name = "ShortfallRemedy")
    public record RemedyView(PersonView person, int from, int to, int fills, TextView text) {}

    static ShortfallView from(Shortfall shortfall, Map<UUID, String> names) {
        return new ShortfallView(
                shortfall.places().stream()
                        .map(place -> new PlaceView(
                                place.request().value(),
                                names.get(place.request().value()),
                                place.role()))
                        .toList(),
                shortfall.wanted(),
                shortfall.missing(),
                shortfall.taken().stream().map(one -> person(one, names)).toList(),
                shortfall.remedies().stream().map(one -> remedy(one, names)).toList(),
                text(shortfall));
    }

    private static PersonView person(ProfileId profile, Map<UUID, String> names) {
        return new PersonView(profile.value(), names.get(profile.value()));
    }

    private static RemedyView remedy(Remedy remedy, Map<UUID, String> names) {
        PersonView person = person(remedy.profile(), names);
        String called = person.name() == null ? person.profileId().toString() : person.name();
        return new RemedyView(
                person,
                remedy.from(),
                remedy.to(),
                remedy.fills(),
                TextView.from(MESSAGES.get(
                        "remedy", called, number(remedy.to()), number(remedy.from()), number(remedy.fills()))));
    }

    private static TextView text(Shortfall shortfall) {
        return TextView.from(
                shortfall.taken().isEmpty()
                        ? MESSAGES.get("shortfall.nobody", number(shortfall.missing()))
                        : MESSAGES.get(
                                "shortfall.taken",
                                number(shortfall.wanted()),
                                number(shortfall.taken().size()),
                                number(shortfall.missing())));
    }

    private static String number(int number) {
        return String.valueOf(number);
    }
}
