package org.bole.taxonomy.application;

import org.bole.platform.text.Bilingual;
import org.bole.taxonomy.domain.TableName;

/**
 * One table as a user chooses it.
 *
 * @param standard the standard or catalogue that the codes come from
 * @param rows number of entries
 */
public record CodeTableSummary(TableName name, Bilingual title, Bilingual standard, int rows) {}
