package org.bole.assignment.domain;

/**
 * A change that fills places which stay empty.
 *
 * @param kind whose bound is raised
 * @param number of the expert or group
 * @param from the bound as it is
 * @param to the smallest bound that fills as many
 * @param fills how many places, when the changes before it in a list have been made, too; 0: it makes room for
 *     the change after it
 */
public record Relief(Kind kind, int number, int from, int to, int fills) {
    /** Whose greatest number of pairs is raised. */
    public enum Kind {
        EXPERT,
        EXPERT_GROUP,
        REQUEST_GROUP
    }
}
