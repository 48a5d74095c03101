package org.bole.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Under which identity the server runs: PostgreSQL refuses to run as root. */
enum RunAs {
    /** As the user who runs the service. */
    SAME_USER,

    /**
     * As root in a user namespace of its own without a mapping: the server sees the number of "nobody" for itself and
     * for its files, while the kernel still treats it as the outer root, so data below {@code /root} works.
     */
    NAMESPACE,

    /** As the user "nobody", who then owns the data; where namespaces are forbidden (containers). */
    NOBODY;

    private static final int ROOT_UID = 0;
    private static final int NOBODY_UID = 65_534;

    /**
     * @param directory the existing directory in which the server will work
     * @throws EmbeddedDatabaseException when the service runs as root and no way out of that works here
     */
    static RunAs choose(Path directory) throws IOException {
        if (PostgresBinaries.isWindows()
                || !Command.run(List.of("id", "-u")).output().strip().equals("0")) {
            return SAME_USER;
        }
        FileTrees.give(directory, ROOT_UID, false);
        if (NAMESPACE.canWriteTo(directory)) {
            return NAMESPACE;
        }
        FileTrees.give(directory, NOBODY_UID, false);
        if (NOBODY.canWriteTo(directory)) {
            return NOBODY;
        }
        throw EmbeddedDatabaseException.of("root", directory.toString());
    }

    private boolean canWriteTo(Path directory) {
        String probe = "test \"$(id -u)\" != 0 && cd \"$1\" && : > probe && rm probe";
        return Command.run(command(List.of("sh", "-c", probe, "probe", directory.toString())))
                .succeeded();
    }

    /** {@code command} with what must stand before it to run under this identity. */
    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix());
        whole.addAll(command);
        return List.copyOf(whole);
    }

    private List<String> prefix() {
        return switch (this) {
            case SAME_USER -> List.of();
            case NAMESPACE -> List.of("unshare", "-U");
            case NOBODY -> List.of("setpriv", "--reuid=" + NOBODY_UID, "--regid=" + NOBODY_UID, "--clear-groups");
        };
    }

    /** Makes {@code tree} belong to this identity, also when the service ran under another one the last time. */
    void adopt(Path tree) throws IOException {
        switch (this) {
            case SAME_USER -> {}
            case NAMESPACE -> FileTrees.give(tree, ROOT_UID, true);
            case NOBODY -> FileTrees.give(tree, NOBODY_UID, true);
        }
    }
}
