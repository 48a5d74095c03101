/** People in full text search: by name, pinyin and what they say of themselves. */
@NullMarked
package org.bole.profile.search;

import org.jspecify.annotations.NullMarked;
