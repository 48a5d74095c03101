/** Use cases of learning: record decisions, train candidates, compare them, put one in force, take it back. */
@NullMarked
package org.bole.learning.application;

import org.jspecify.annotations.NullMarked;
