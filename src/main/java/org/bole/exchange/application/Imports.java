package org.bole.exchange.application;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bole.exchange.application.ImportFiles.Numbered;
import org.bole.exchange.reading.FileCharset;
import org.bole.exchange.reading.FirstLook;
import org.bole.exchange.reading.RowError;
import org.bole.platform.job.Job;
import org.bole.platform.job.Jobs;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.problem.Refusal;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** Use cases of imports: take a file in, and list what was wrong with it. */
@ApplicationScoped
public class Imports {
    private static final Messages MESSAGES = Messages.of("exchange");
    private static final int PIECE = 1024 * 1024;
    private static final String ORDER = "row";

    private final ImportFiles files;
    private final Registers registers;
    private final Jobs jobs;

    Imports(ImportFiles files, Registers registers, Jobs jobs) {
        this.files = files;
        this.registers = registers;
        this.jobs = jobs;
    }

    /**
     * Stores a file, for {@link #queue} to take it from there. It is written away piece by piece, each in a transaction of
     * its own: a slow sender occupies no connection. What is not queued within a day is swept away.
     *
     * @param resource name of the resource in URLs
     * @throws Refusal 404 for a resource that cannot be imported, 400 for an empty file
     */
    public Received receive(String resource, ImportMode mode, boolean dryRun, Content content, InputStream file)
            throws IOException {
        registers.of(resource);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        files.sweep();
        FileCharset first = content.charset() == null ? FileCharset.UTF_8 : content.charset();
        files.add(new ImportOrder(id, resource, mode, dryRun, content.format(), first));
        boolean stored = false;
        try {
            FirstLook look = store(id, file, new FirstLook(content.charset()));
            stored = true;
            // The rows of CSV are not its lines: their number shows when all are read.
            return new Received(id, look.charset(), content.format() == FileFormat.NDJSON ? look.lines() : null);
        } finally {
            if (!stored) {
                files.discard(id);
            }
        }
    }

    /**
     * A file that is stored.
     *
     * @param rows null: nobody knows yet
     */
    public record Received(
            UUID id, FileCharset charset, @Nullable Long rows) {}

    /** Queues the job that imports a file. */
    @Transactional
    public Job queue(Received file) {
        files.charset(file.id(), file.charset());
        return jobs.submit(file.id(), ImportJob.NAME, file.rows());
    }

    /** Gives a file up that will not be queued. */
    public void discard(Received file) {
        files.discard(file.id());
    }

    /**
     * What a file is.
     *
     * @param charset null: the sender does not say
     */
    public record Content(FileFormat format, @Nullable FileCharset charset) {}

    private FirstLook store(UUID id, InputStream file, FirstLook look) throws IOException {
        byte[] piece = new byte[PIECE];
        int ordinal = 0;
        for (int length = fill(file, piece); length > 0; length = fill(file, piece)) {
            look.accept(piece, length);
            files.append(id, ordinal++, length == PIECE ? piece : Arrays.copyOf(piece, length));
        }
        if (look.lines() == 0) {
            throw new Refusal(Refusal.Kind.INVALID, "empty-file", MESSAGES.get("empty-file"));
        }
        return look;
    }

    private static int fill(InputStream file, byte[] piece) throws IOException {
        return file.readNBytes(piece, 0, piece.length);
    }

    /**
     * What was wrong with the rows of an import, in the order of the file.
     *
     * @throws Refusal 404 when there is no such import
     */
    public Page<RowError> errors(UUID id, Limit limit, @Nullable Cursor cursor) {
        if (files.order(id).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "not-found", MESSAGES.get("not-found", id.toString()));
        }
        long from = cursor == null ? 0 : number(cursor.within(ORDER).text(0)) + 1;
        List<Numbered> found = files.errors(id, from, limit.withOneMore());
        return Page.of(
                found, limit, error -> new Cursor(ORDER, List.of(String.valueOf(error.ordinal()))), Numbered::error);
    }

    /** A cursor made up by a caller starts anew. */
    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
