package org.bole.profile.search;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bole.organization.application.OrganizationDocument;
import org.bole.platform.document.Claims;
import org.bole.platform.document.Stored;
import org.bole.platform.document.search.FacetCount;
import org.bole.platform.search.text.NameKeys;
import org.bole.platform.search.text.Subject;
import org.bole.platform.search.text.Subject.Weight;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.ProfileDocument.Capacity;
import org.bole.profile.application.ProfileDocument.Work;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.TableName;
import org.bole.taxonomy.domain.TitleRank;
import org.bole.taxonomy.search.CodeFacets;
import org.jspecify.annotations.Nullable;

/** Profiles as search sees them. There is no way to reach a person in a profile, so there is none in the index. */
@Singleton
class ProfileSubjects {
    static final List<String> FACETS =
            List.of("roles", "rank", "discipline", "industry", "region", "organization", "degree", "availability");

    private final PersonNames names;
    private final CodeTables tables;
    private final CodeFacets codes;

    ProfileSubjects(PersonNames names, CodeTables tables, CodeFacets codes) {
        this.names = names;
        this.tables = tables;
        this.codes = codes;
    }

    /** @param employer null: none, or gone */
    Subject subject(Stored<ProfileDocument> stored, @Nullable OrganizationDocument employer) {
        ProfileDocument profile = stored.document();
        Subject.Builder subject = new Subject.Builder().name("/name", profile.name(), names.keys(profile.name()));
        if (profile.nameEn() != null) {
            subject.name("/nameEn", profile.nameEn(), NameKeys.written(profile.nameEn()));
        }
        subject.text("/headline", profile.headline(), Weight.STRONG)
                .texts("/skills", profile.skills(), Weight.STRONG)
                .text("/summary", profile.summary(), Weight.PLAIN)
                .reference("/externalRef", profile.externalRef());
        for (int i = 0; i < profile.outputs().size(); i++) {
            Work work = profile.outputs().get(i);
            subject.text("/outputs/%d/title".formatted(i), work.title(), Weight.PLAIN)
                    .text("/outputs/%d/abstract".formatted(i), work.text(), Weight.PLAIN);
        }
        if (employer != null) {
            subject.text("/organization/name", employer.name(), Weight.AROUND)
                    .text("/organization/nameEn", employer.nameEn(), Weight.AROUND)
                    .reference("/organization/creditCode", employer.creditCode());
        }
        facets(subject, profile, employer);
        return subject.build(claims(profile));
    }

    /** What the filters of the list ask. */
    private static Set<String> claims(ProfileDocument profile) {
        return new Claims()
                .has("roles", profile.roles())
                .part(
                        "organization",
                        "id",
                        profile.organization() == null
                                ? null
                                : profile.organization().id())
                .has("disciplines", profile.disciplines())
                .has("regions", profile.regions())
                .has("skills", profile.skills())
                .is("rank", profile.rank())
                .is("externalRef", profile.externalRef())
                .all();
    }

    private void facets(Subject.Builder subject, ProfileDocument profile, @Nullable OrganizationDocument employer) {
        List<String> industries =
                profile.industries().isEmpty() && employer != null ? employer.industries() : profile.industries();
        Set<String> roles = new LinkedHashSet<>();
        profile.roles().forEach(role -> roles.add(role.name()));
        subject.facet("roles", roles)
                .facet("rank", rank(profile))
                .facet(
                        "discipline",
                        codes.at(TableName.DISCIPLINES, CodeFacets.FIRST_LEVEL_DISCIPLINE, profile.disciplines()))
                .facet("industry", codes.at(TableName.INDUSTRIES, CodeFacets.DIVISION, industries))
                .facet("region", new LinkedHashSet<>(profile.regions()))
                .facet(
                        "organization",
                        employer == null ? Set.of() : Set.of(employer.kind().name()))
                .facet(
                        "degree",
                        profile.degree() == null
                                ? Set.of()
                                : codes.at(TableName.DEGREES, CodeFacets.DEGREE, List.of(profile.degree())))
                .facet("availability", Set.of(availability(profile.capacity())));
    }

    private Set<String> rank(ProfileDocument profile) {
        TitleRank rank = profile.rank() != null || profile.title() == null
                ? profile.rank()
                : tables.titleRank(profile.title()).orElse(null);
        return rank == null ? Set.of() : Set.of(rank.name());
    }

    /** Whether a person can take on anything now, as the matcher judges it. */
    private static String availability(@Nullable Capacity capacity) {
        if (capacity == null || capacity.teams() == null && capacity.daysPerMonth() == null) {
            return "NOT_STATED";
        }
        boolean full = capacity.teams() != null && capacity.teams() == 0
                || capacity.daysPerMonth() != null && capacity.daysPerMonth() == 0;
        return full ? "FULL" : "FREE";
    }

    FacetCount.@Nullable Label label(String facet, String value) {
        return switch (facet) {
            case "discipline" -> codes.label(TableName.DISCIPLINES, value);
            case "industry" -> codes.label(TableName.INDUSTRIES, value);
            case "region" -> codes.label(TableName.REGIONS, value);
            case "degree" -> codes.label(TableName.DEGREES, value);
            default -> null;
        };
    }
}
