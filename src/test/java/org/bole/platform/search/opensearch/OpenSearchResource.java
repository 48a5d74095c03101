package org.bole.platform.search.opensearch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives every {@code @QuarkusTest} the cluster, where {@code -Dbole.search.backend=opensearch} asks for it. */
public class OpenSearchResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return "opensearch".equals(System.getProperty("bole.search.backend"))
                ? Map.of("bole.search.hosts", OpenSearchCluster.sharedHosts())
                : Map.of();
    }

    /** The cluster outlives one application: the next test class uses it again. */
    @Override
    public void stop() {}
}
