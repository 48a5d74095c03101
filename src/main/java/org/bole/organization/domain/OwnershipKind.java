package org.bole.organization.domain;

/** How an organisation or a person is tied to a firm by ownership. */
public enum OwnershipKind {
    FOUNDER,
    SHAREHOLDER
}
