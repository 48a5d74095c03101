package org.bole.round.rest.report;

import java.util.List;
import java.util.UUID;
import org.bole.platform.text.TextView;
import org.bole.profile.domain.Role;
import org.bole.round.application.RoundDirectory;
import org.bole.round.domain.UnfilledPlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place that nobody has.
 *
 * @param requestTitle as it is now; absent where the request is gone
 * @param team number among the teams of the request, from 1
 * @param candidates who could have had it
 * @param eligible how many people were eligible when the round was frozen
 * @param text why it is empty
 * @param help what would fill it
 */
@Schema(name = "RoundEmptyPlace")
public record EmptyPlaceView(
        UUID requestId,
        @Nullable String requestTitle,
        int team,
        Role role,
        UnfilledPlace.Reason reason,
        int candidates,
        int eligible,
        TextView text,
        List<TextView> help) {
    static EmptyPlaceView from(UnfilledPlace place, RoundDirectory directory, ReportWords words) {
        return new EmptyPlaceView(
                place.request().value(),
                directory.name(place.request()),
                place.team(),
                place.role(),
                place.reason(),
                place.candidates(),
                place.eligible(),
                TextView.from(ReportWords.why(place)),
                words.help(place).stream().map(TextView::from).toList());
    }
}
