@NullMarked
package org.bole.proposal.rest;

import org.jspecify.annotations.NullMarked;
