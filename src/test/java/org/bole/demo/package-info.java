/** Tests of the demonstration district. */
@NullMarked
package org.bole.demo;

import org.jspecify.annotations.NullMarked;
