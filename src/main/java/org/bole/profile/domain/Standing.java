package org.bole.profile.domain;

import java.util.List;
import org.bole.organization.domain.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A person's place among the organisations.
 *
 * @param employer null where unknown
 * @param ties links that rule out a match
 * @param consenting false once the person has refused or withdrawn consent to being matched
 */
public record Standing(@Nullable OrganizationId employer, List<Tie> ties, Visibility visibility, boolean consenting) {
    public static final Standing OPEN = new Standing(null, List.of(), Visibility.DISTRICT, true);

    public Standing {
        ties = List.copyOf(ties);
    }
}
