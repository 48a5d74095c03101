package org.bole.platform.search;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.bole.platform.DataFolder;
import org.bole.platform.search.lucene.LuceneEngines;
import org.bole.platform.search.opensearch.OpenSearchEngines;

/** Makes the engine that the configuration names. */
@Dependent
class SearchSetup {
    @Produces
    @Singleton
    SearchEngines engines(SearchConfig config, DataFolder data) {
        return switch (config.backend()) {
            case LUCENE ->
                new LuceneEngines(config.directory()
                        .map(Path::of)
                        .orElseGet(() -> data.root().resolve("index")));
            case OPENSEARCH -> new OpenSearchEngines(config);
        };
    }

    void close(@Disposes SearchEngines engines) {
        engines.close();
    }
}
