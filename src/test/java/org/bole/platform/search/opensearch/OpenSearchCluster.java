package org.bole.platform.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two real nodes of OpenSearch. Both hold data; the first one manages the cluster: of two managers neither may go on
 * alone, so the cluster survives the loss of the second node only. Where any one of them may be lost, there are three.
 */
public final class OpenSearchCluster implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "test-opensearch").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** System property: Quarkus may load this class anew for each application. */
    private static final String SHARED = "bole.test.opensearch.hosts";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path home;
    private final ClusterNode manager;
    private final ClusterNode second;

    private OpenSearchCluster(Path home) {
        this.home = home;
        manager = new ClusterNode("manager", home.resolve("manager"));
        second = new ClusterNode("second", home.resolve("second"));
    }

    /** A cluster of the caller's own. */
    public static OpenSearchCluster start() {
        OpenSearchCluster cluster =
                new OpenSearchCluster(FOLDER.resolve(ProcessHandle.current().pid() + "-" + System.nanoTime()));
        cluster.startBoth();
        return cluster;
    }

    /** Addresses of the one cluster that the tests of this process share; nobody may stop its nodes. */
    public static synchronized String sharedHosts() {
        String hosts = System.getProperty(SHARED);
        if (hosts == null) {
            OpenSearchCluster cluster = start();
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
            hosts = cluster.hosts();
            System.setProperty(SHARED, hosts);
        }
        return hosts;
    }

    /** As {@code BOLE_SEARCH_HOSTS} wants them. */
    public String hosts() {
        return manager.address() + "," + second.address();
    }

    /** Starts both, also after they were killed, and waits until everything is in place. */
    public void startBoth() {
        Map<String, String> settings = settings();
        settings.put("node.roles", "cluster_manager,data");
        if (!Files.exists(home.resolve(manager.name()))) {
            settings.put("cluster.initial_cluster_manager_nodes", manager.name());
        }
        manager.start(settings);
        startSecond();
        awaitNodes(2);
    }

    public void startSecond() {
        Map<String, String> settings = settings();
        settings.put("node.roles", "data");
        second.start(settings);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("cluster.name", "bole-test-" + home.getFileName());
        settings.put("discovery.seed_hosts", manager.seed() + "," + second.seed());
        // How full the disk of a build machine is does not matter here.
        settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        return settings;
    }

    /** All at once. */
    public void killBoth() {
        killSecond();
        manager.kill();
    }

    public void killSecond() {
        second.kill();
    }

    /** Waits until so many nodes are together and every copy of every index is in place. */
    public void awaitNodes(int nodes) {
        String health = "/_cluster/health?wait_for_status=%s&wait_for_nodes=%d&wait_for_no_initializing_shards=true"
                .formatted(nodes == 2 ? "green" : "yellow", nodes);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(health)) {
            if (System.nanoTime() > end || !manager.runs()) {
                throw new AssertionError("no cluster of %d nodes; see %s".formatted(nodes, home));
            }
            pause();
        }
    }

    private boolean answers(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(manager.address() + path))
                .timeout(Duration.ofSeconds(35))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Kills the nodes and throws away what they hold. */
    @Override
    public void close() {
        List.of(second, manager).forEach(ClusterNode::kill);
        try (Stream<Path> paths = Files.walk(home)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("left behind: " + home, e);
        }
    }
}
