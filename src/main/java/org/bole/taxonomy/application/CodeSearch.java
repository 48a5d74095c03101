package org.bole.taxonomy.application;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.bole.taxonomy.domain.CodeEntry;
import org.bole.taxonomy.domain.CodeIndex;
import org.bole.taxonomy.domain.CodeQuery;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.Romanizer;
import org.bole.taxonomy.domain.TableName;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Search in all tables. The indexes are built in the background, because spelling out 10,000 names in pinyin takes half
 * a second that the start of the service need not wait for; a search that comes earlier waits.
 */
@Singleton
@Startup
public final class CodeSearch {
    private final CompletableFuture<Map<TableName, CodeIndex>> indexes;

    @Inject
    CodeSearch(CodeTables tables, Romanizer romanizer, ManagedExecutor executor) {
        this(tables, romanizer, (Executor) executor);
    }

    CodeSearch(CodeTables tables, Romanizer romanizer, Executor executor) {
        indexes = CompletableFuture.supplyAsync(() -> build(tables, romanizer), executor);
    }

    /** All entries that satisfy the query, best first; see {@link CodeIndex#search}. */
    public List<CodeEntry> search(TableName table, CodeQuery query) {
        return Objects.requireNonNull(indexes.join().get(table)).search(query);
    }

    private static Map<TableName, CodeIndex> build(CodeTables tables, Romanizer romanizer) {
        Map<TableName, CodeIndex> built = new EnumMap<>(TableName.class);
        for (TableName name : TableName.values()) {
            built.put(name, new CodeIndex(tables.table(name), romanizer));
        }
        return built;
    }
}
