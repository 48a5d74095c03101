/** The constraint {@link org.bole.taxonomy.validation.KnownCode} for codes in incoming documents. */
@NullMarked
package org.bole.taxonomy.validation;

import org.jspecify.annotations.NullMarked;
