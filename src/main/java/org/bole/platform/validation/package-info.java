/** Constraints that Bean Validation lacks, and the words for every broken constraint in both languages. */
@NullMarked
package org.bole.platform.validation;

import org.jspecify.annotations.NullMarked;
