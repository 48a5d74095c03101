/** Assignments over HTTP: problems that a caller holds, with the reasons for what stays empty in Chinese and English. */
@NullMarked
package org.bole.assignment.rest;

import org.jspecify.annotations.NullMarked;
