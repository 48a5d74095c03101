package org.bole.platform.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.bole.platform.search.Content;
import org.bole.platform.search.Found;
import org.bole.platform.search.Hit;
import org.bole.platform.search.IndexDocument;
import org.bole.platform.search.IndexEntry;
import org.bole.platform.search.Nearest;
import org.bole.platform.search.Search;
import org.bole.platform.search.SearchEngine;
import org.bole.platform.search.SearchUnavailable;
import org.bole.platform.search.Version;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One Lucene index in a folder. Memory is mapped, not on the heap; a commit is synced to disk, so that a crash loses at
 * most what was not committed.
 */
final class LuceneEngine implements SearchEngine {
    private static final Logger LOG = Logger.getLogger(LuceneEngine.class);
    /** As in the score model's lexical relevance: what is retrieved by words is then scored alike. */
    private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, .6f);

    private static final double BUFFER_MIB = 64;

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final NearestAnswers answers = new NearestAnswers();
    /** Held by whoever writes or commits. */
    private final ReentrantLock writing = new ReentrantLock();
    /** Whether something was written since the last commit: nobody may see half of it. */
    private boolean uncommitted;

    private LuceneEngine(Path folder, FSDirectory directory, IndexWriter writer, SearcherManager searchers) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** Opens the index in {@code folder}, or makes one. When it fails, nothing stays open or locked. */
    static LuceneEngine open(Path folder) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            Merging merging = new Merging();
            IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer())
                    .setSimilarity(SIMILARITY)
                    .setRAMBufferSizeMB(BUFFER_MIB)
                    .setMergePolicy(Merging.fewSegments())
                    .setMergeScheduler(merging)
                    .setCommitOnClose(false);
            writer = new IndexWriter(directory, config);
            LuceneEngine engine =
                    new LuceneEngine(folder, directory, writer, new SearcherManager(writer, new Bm25Searchers()));
            merging.tell(engine::showMerged);
            // What was being merged when the service ended.
            writer.maybeMerge();
            return engine;
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(writer == null ? null : writer::rollback, directory);
            throw failed;
        }
    }

    /** Questions are answered from merged segments at once, unless somebody writes: then the next commit sees to it. */
    private void showMerged() {
        if (writing.tryLock()) {
            try {
                if (!uncommitted) {
                    searchers.maybeRefresh();
                }
            } catch (IOException | AlreadyClosedException e) {
                LOG.debugf(e, "merged segments of %s are shown after the next commit", folder);
            } finally {
                writing.unlock();
            }
        }
    }

    /** Makes searchers that count as the score model does. */
    private static final class Bm25Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            return searcher;
        }
    }

    /** Something done with one view of the index. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
            throw new SearchUnavailable("cannot read the index in " + folder, e);
        }
    }

    @Override
    public Found search(Search search) {
        return read(searcher -> {
            var query = new BooleanQuery.Builder()
                    .add(LuceneQueries.query(searcher, search.query()), Occur.MUST)
                    .add(LuceneQueries.query(searcher, search.filter()), Occur.FILTER)
                    .build();
            return new LuceneSearch(searcher, query).run(search);
        });
    }

    @Override
    public List<Hit> nearest(Nearest nearest) {
        return read(searcher -> answers.of(searcher, nearest));
    }

    @Override
    public void replace(Collection<UUID> owners, Collection<IndexEntry> entries, long revision) {
        writing.lock();
        try {
            uncommitted = true;
            writer.deleteDocuments(owners.stream().map(LuceneEngine::owned).toArray(Term[]::new));
            for (IndexEntry entry : entries) {
                writer.updateDocuments(owned(entry.owner()), documents(entry, revision));
            }
        } catch (IOException | AlreadyClosedException e) {
            throw new SearchUnavailable("cannot write the index in " + folder, e);
        } finally {
            writing.unlock();
        }
    }

    private static Term owned(UUID owner) {
        return new Term(Fields.OWNER, owner.toString());
    }

    private static List<Document> documents(IndexEntry entry, long revision) {
        List<Document> documents = new ArrayList<>();
        for (IndexDocument document : entry.documents()) {
            documents.add(LuceneDocuments.document(document, entry.version(), revision));
        }
        if (entry.content() != null) {
            documents.get(0).add(new BinaryDocValuesField(Fields.CONTENT, new BytesRef(entry.content())));
        }
        return documents;
    }

    @Override
    public void commit() {
        writing.lock();
        try {
            writer.commit();
            uncommitted = false;
            searchers.maybeRefreshBlocking();
        } catch (IOException | AlreadyClosedException e) {
            throw new SearchUnavailable("cannot commit the index in " + folder, e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public List<Content> contents(Collection<UUID> owners) {
        return read(searcher -> new OwnerContents(searcher).of(owners));
    }

    @Override
    public List<Version> versions(@Nullable UUID after, int limit) {
        return read(searcher -> new OwnerTerms(searcher).after(after, limit));
    }

    @Override
    public long documents() {
        return read(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    /** A writer that could not write, as on a full disk, closes itself for good: the index is opened again then. */
    @Override
    public boolean intact() {
        return Files.isDirectory(folder) && writer.isOpen();
    }

    /**
     * What was not committed is dropped. One part that does not close leaves none of the others open; that files were
     * deleted meanwhile is no reason to fail.
     */
    @Override
    public void close() {
        try {
            IOUtils.close(searchers, writer::rollback, directory);
        } catch (IOException e) {
            if (Files.isDirectory(folder)) {
                throw new SearchUnavailable("cannot close the index in " + folder, e);
            }
        }
    }
}
