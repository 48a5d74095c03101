/** Matches and scores over HTTP, with their explanations in Chinese and English. */
@NullMarked
package org.bole.scoring.rest;

import org.jspecify.annotations.NullMarked;
