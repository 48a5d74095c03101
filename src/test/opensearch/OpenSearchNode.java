import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.knn.plugin.KNNPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * A node of a real OpenSearch with the k-NN plugin, as a process of its own: tests kill it, and its libraries never meet
 * those of the service. The build compiles it into {@code target/opensearch}, where it lays those libraries as well.
 *
 * <p>Made without OpenSearch's own start script, which refuses root: what a test cluster holds is worth nothing.
 *
 * <p>Arguments: settings as {@code name=value}. Runs until its input ends, so that no node outlives its test.
 */
final class OpenSearchNode extends Node {
    private OpenSearchNode(Environment environment) {
        super(
                environment,
                List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, PainlessPlugin.class, KNNPlugin.class),
                false);
    }

    public static void main(String[] arguments) throws Exception {
        Settings.Builder settings = Settings.builder();
        for (String argument : arguments) {
            int at = argument.indexOf('=');
            settings.put(argument.substring(0, at), argument.substring(at + 1));
        }
        Path home = Path.of(settings.get("path.home"));
        Environment environment = InternalSettingsPreparer.prepareEnvironment(
                settings.build(), Map.of(), home.resolve("config"), () -> "node");
        try (OpenSearchNode node = new OpenSearchNode(environment)) {
            node.start();
            awaitEndOfInput();
        }
        System.exit(0);
    }

    private static void awaitEndOfInput() throws IOException {
        while (System.in.read() >= 0) {
            // What comes means nothing.
        }
    }
}
