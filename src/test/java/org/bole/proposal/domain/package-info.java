@NullMarked
package org.bole.proposal.domain;

import org.jspecify.annotations.NullMarked;
