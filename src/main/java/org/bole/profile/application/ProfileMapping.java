package org.bole.profile.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.OrganizationId;
import org.bole.profile.application.ProfileDocument.Capacity;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Output;
import org.bole.profile.domain.Period;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Standing;
import org.bole.profile.domain.Tie;
import org.bole.profile.domain.Visibility;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;

/** Valid documents as the matcher's values. */
@ApplicationScoped
public class ProfileMapping {
    private final CodeTables tables;

    public ProfileMapping(CodeTables tables) {
        this.tables = tables;
    }

    public Profile profile(ProfileDocument document) {
        Set<Role> roles = document.roles().isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(document.roles());
        return new Profile(
                roles, expertise(document), qualification(document), availability(document), standing(document));
    }

    private static Expertise expertise(ProfileDocument document) {
        List<Output> outputs = document.outputs().stream()
                .map(work -> new Output(work.kind(), work.title(), work.text(), work.year()))
                .toList();
        return new Expertise(
                document.headline(),
                document.summary(),
                document.skills(),
                document.disciplines(),
                document.industries(),
                outputs);
    }

    private Qualification qualification(ProfileDocument document) {
        return new Qualification(
                document.rank() != null ? document.rank() : rankOf(document.title()),
                document.degree() == null
                        ? null
                        : tables.degreeLevel(document.degree()).orElse(null),
                Set.copyOf(document.languages()));
    }

    private @Nullable TitleRank rankOf(@Nullable String title) {
        return title == null ? null : tables.titleRank(title).orElse(null);
    }

    private static Availability availability(ProfileDocument document) {
        Capacity capacity = document.capacity();
        return new Availability(
                document.regions(),
                document.workMode(),
                capacity == null ? null : capacity.teams(),
                capacity == null ? null : capacity.students(),
                capacity == null ? null : capacity.daysPerMonth(),
                document.availability().stream()
                        .map(free -> new Period(free.from(), free.to()))
                        .toList());
    }

    private static Standing standing(ProfileDocument document) {
        return new Standing(
                document.organization() == null || document.organization().id() == null
                        ? null
                        : new OrganizationId(document.organization().id()),
                document.ties().stream()
                        .map(tie -> new Tie(tie.kind(), CreditCode.of(tie.creditCode())))
                        .toList(),
                document.visibility() == null ? Visibility.DISTRICT : document.visibility(),
                document.consent() == null || document.consent().given());
    }
}
