package org.bole.platform.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.bole.platform.database.FileTrees;
import org.bole.platform.search.SearchEngine;
import org.bole.platform.search.SearchEngines;
import org.bole.platform.search.SearchUnavailable;
import org.jboss.logging.Logger;

/** Lucene indexes, one folder each. */
public final class LuceneEngines implements SearchEngines {
    private static final Logger LOG = Logger.getLogger(LuceneEngines.class);

    private final Path root;

    /** @param root the folder of all of them; made when the first one is */
    public LuceneEngines(Path root) {
        this.root = root;
    }

    @Override
    public String backend() {
        return "lucene";
    }

    @Override
    public Optional<SearchEngine> open(String name) {
        Path folder = root.resolve(name);
        try {
            if (!Files.isDirectory(folder) || !hasIndex(folder)) {
                return Optional.empty();
            }
            return Optional.of(LuceneEngine.open(folder));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warnf(unreadable, "The index in %s cannot be read and will be built anew", folder);
            return Optional.empty();
        }
    }

    private static boolean hasIndex(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory);
        }
    }

    @Override
    public SearchEngine create(String name) {
        drop(name);
        try {
            Path folder = Files.createDirectories(root.resolve(name));
            LuceneEngine engine = LuceneEngine.open(folder);
            engine.commit();
            return engine;
        } catch (IOException e) {
            throw new SearchUnavailable("cannot make an index in " + root.resolve(name), e);
        }
    }

    @Override
    public void drop(String name) {
        try {
            FileTrees.delete(root.resolve(name));
        } catch (IOException e) {
            throw new SearchUnavailable("cannot delete the index in " + root.resolve(name), e);
        }
    }
}
