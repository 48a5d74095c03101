package org.bole.team.domain;

/**
 * A place that is to be filled anew, and who may.
 *
 * @param choices numbers of the choices
 * @param worth of each, in points
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record FreePlace(int team, Side side, int[] choices, int[] worth) {}
