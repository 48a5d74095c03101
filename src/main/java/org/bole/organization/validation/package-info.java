/** Constraints for what identifies an organisation in incoming documents. */
@NullMarked
package org.bole.organization.validation;

import org.jspecify.annotations.NullMarked;
