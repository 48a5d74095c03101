package org.bole.scoring.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Slice;
import org.bole.profile.domain.Role;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every ranking takes. */
@SuppressWarnings("NullAway.Init") // JAX-RS sets the fields.
public class MatchParameters {
    @Parameter(description = "Only this role; left out: each person in the role that fits best")
    @QueryParam("role")
    @Nullable
    Role role;

    @Parameter(description = "Items on a page, 1 to 200")
    @QueryParam("limit")
    @DefaultValue("20")
    Limit limit;

    @Parameter(description = "nextCursor of the page before")
    @QueryParam("cursor")
    @Nullable
    Cursor cursor;

    @Parameter(description = "Whether to say why: components with their evidence, and sentences")
    @QueryParam("explain")
    @DefaultValue("true")
    boolean explain;

    Set<Role> roles() {
        return role == null ? EnumSet.allOf(Role.class) : EnumSet.of(role);
    }

    Slice slice() {
        return Slice.of(MatchViews.ORDER, cursor, limit);
    }
}
