package org.bole.round.rest.report;

import java.util.List;
import java.util.function.Function;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.TextView;
import org.bole.round.domain.RequestShare;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the requests of one group have.
 *
 * @param code of what they have in common; absent where it is not stated
 * @param served requests all of whose places are filled
 * @param partly requests some of whose places are filled
 * @param unserved requests none of whose places is filled
 * @param filledShare of the places, in [0, 1]
 * @param meanPoints of the teams that have somebody, 0–10,000
 */
@Schema(name = "RoundRequestGroup")
public record GroupView(
        @Nullable String code,
        TextView name,
        int requests,
        int served,
        int partly,
        int unserved,
        int places,
        int filled,
        double filledShare,
        double meanPoints) {
    static <K> List<GroupView> all(
            List<RequestShare<K>> shares, Function<K, String> code, Function<@Nullable K, Bilingual> name) {
        return shares.stream().map(share -> from(share, code, name)).toList();
    }

    private static <K> GroupView from(
            RequestShare<K> share, Function<K, String> code, Function<@Nullable K, Bilingual> name) {
        K group = share.group();
        return new GroupView(
                group == null ? null : code.apply(group),
                TextView.from(name.apply(group)),
                share.requests(),
                share.served(),
                share.partly(),
                share.unserved(),
                share.places(),
                share.filled(),
                share.filledShare(),
                share.meanPoints());
    }
}
