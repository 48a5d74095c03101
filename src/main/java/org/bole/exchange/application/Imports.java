package org.bole.exchange.application;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
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
     * Stores a file and queues the job that imports it. The file is written away piece by piece, each in a transaction
     * of its own: a slow sender occupies no connection.
     *
     * @param resource name of the resource in URLs
     * @param charset as the sender names it; null: to be found out
     * @throws Refusal 404 for a resource that cannot be imported, 400 for an empty file
     */
    public Job accept(String resource, ImportMode mode, boolean dryRun, Content content, InputStream file)
            throws IOException {
        registers.of(resource);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        files.sweep();
        FileCharset first = content.charset() == null ? FileCharset.UTF_8 : content.charset();
        files.add(new ImportOrder(id, resource, mode, dryRun, content.format(), first));
        boolean queued = false;
        try {
            FirstLook look = store(id, file, new FirstLook(content.charset()));
            Job job = QuarkusTransaction.requiringNew().call(() -> queue(id, content.format(), look));
            queued = true;
            return job;
        } finally {
            if (!queued) {
                files.discard(id);
            }
        }
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

    /** The rows of CSV are not its lines: their number shows when all are read. */
    private Job queue(UUID id, FileFormat format, FirstLook look) {
        files.charset(id, look.charset());
        return jobs.submit(id, ImportJob.NAME, format == FileFormat.NDJSON ? look.lines() : null);
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
