package org.bole.platform.security;

/** Names of roles, for {@code @RolesAllowed}. */
public final class Roles {
    /** Runs the installation and may do everything. */
    public static final String OPERATOR = "operator";

    private Roles() {}
}
