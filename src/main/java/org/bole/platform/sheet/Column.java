package org.bole.platform.sheet;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param <T> what each row is about
 * @param cell of a row; null where it stays empty
 */
public record Column<T>(String heading, Function<T, @Nullable Cell> cell) {}
