package org.bole.round.rest.report;

import java.util.List;
import org.bole.profile.domain.Role;
import org.bole.round.domain.Coverage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of what was wanted is there.
 *
 * @param served requests all of whose places are filled
 * @param partly requests some of whose places are filled
 * @param unserved requests none of whose places is filled
 * @param mostFilled no teams fill more places
 * @param share of the places that are filled, in [0, 1]
 */
@Schema(name = "RoundCoverage")
public record CoverageView(
        int requests,
        int served,
        int partly,
        int unserved,
        int teams,
        int places,
        int filled,
        int mostFilled,
        double share,
        List<RoleView> roles) {

    /** The places of one role. */
    @Schema(name = "RoundRoleCoverage")
    public record RoleView(Role role, int places, int filled, double share) {}

    static CoverageView from(Coverage coverage) {
        return new CoverageView(
                coverage.requests(),
                coverage.served(),
                coverage.partly(),
                coverage.unserved(),
                coverage.teams(),
                coverage.places(),
                coverage.filled(),
                coverage.mostFilled(),
                share(coverage.filled(), coverage.places()),
                coverage.roles().stream()
                        .map(one ->
                                new RoleView(one.role(), one.places(), one.filled(), share(one.filled(), one.places())))
                        .toList());
    }

    /** 0 where there is no whole. */
    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
