/** The demonstration district: invented organisations, people and requests that show the service and measure its quality. */
@NullMarked
package org.bole.demo;

import org.jspecify.annotations.NullMarked;
