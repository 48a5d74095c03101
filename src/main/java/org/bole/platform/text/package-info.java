/** Texts that people read, always in Chinese and in English. */
@NullMarked
package org.bole.platform.text;

import org.jspecify.annotations.NullMarked;
