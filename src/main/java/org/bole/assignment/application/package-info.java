/** Use cases of assignment: solve, prove, explain what stays empty, and what would fill it. */
@NullMarked
package org.bole.assignment.application;

import org.jspecify.annotations.NullMarked;
