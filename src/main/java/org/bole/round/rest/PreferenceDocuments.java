package org.bole.round.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.bole.platform.document.Lists;
import org.bole.platform.validation.PlainText;
import org.bole.round.application.StatedPreference.Exclusion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Preferences as callers state them; how many may be named is a setting of the round. */
final class PreferenceDocuments {
    /** More than any round allows, and few enough to be looked at one by one. */
    private static final int MANY = 1_000;

    private PreferenceDocuments() {}

    /**
     * What whoever asks prefers. Everything may be left out.
     *
     * @param ranked profiles, best first
     * @param excluded profiles that are never to be in a team of the request
     */
    @Schema(name = "RequestPreference")
    public record OfRequest(
            @Size(max = MANY) List<@NotNull UUID> ranked,
            @Size(max = MANY) List<@NotNull @Valid ExcludedProfile> excluded) {
        public OfRequest {
            ranked = Lists.orEmpty(ranked);
            excluded = Lists.orEmpty(excluded);
        }

        List<Exclusion> exclusions() {
            return excluded.stream()
                    .map(one -> new Exclusion(one.profileId(), one.reason()))
                    .toList();
        }
    }

    /** @param reason kept, and not published */
    @Schema(name = "ExcludedProfile")
    public record ExcludedProfile(
            @NotNull UUID profileId,

            @NotNull @PlainText(max = 2_000, multiline = true)
            String reason) {}

    /**
     * What a person prefers. Everything may be left out.
     *
     * @param ranked requests, best first
     * @param excluded requests in whose teams the person is never to be
     */
    @Schema(name = "ProfilePreference")
    public record OfProfile(
            @Size(max = MANY) List<@NotNull UUID> ranked,
            @Size(max = MANY) List<@NotNull @Valid ExcludedRequest> excluded) {
        public OfProfile {
            ranked = Lists.orEmpty(ranked);
            excluded = Lists.orEmpty(excluded);
        }

        List<Exclusion> exclusions() {
            return excluded.stream()
                    .map(one -> new Exclusion(one.requestId(), one.reason()))
                    .toList();
        }
    }

    /** @param reason kept, and not published */
    @Schema(name = "ExcludedRequest")
    public record ExcludedRequest(
            @NotNull UUID requestId,

            @NotNull @PlainText(max = 2_000, multiline = true)
            String reason) {}
}
