/** Benchmarks of the running service: how well it ranks, and how fast. Not part of the build; they talk to its API. */
@NullMarked
package org.bole.bench;

import org.jspecify.annotations.NullMarked;
