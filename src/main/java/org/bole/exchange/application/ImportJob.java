package org.bole.exchange.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.bole.exchange.reading.CsvRows;
import org.bole.exchange.reading.JsonLines;
import org.bole.exchange.reading.Rows;
import org.bole.platform.document.Register;
import org.bole.platform.job.JobKind;
import org.bole.platform.job.JobRun;
import org.bole.platform.json.BodyReader;

/** Imports a stored file. */
@Singleton
class ImportJob implements JobKind {
    static final String NAME = "import";

    private final ImportFiles files;
    private final Registers registers;
    private final BodyReader bodies;
    private final ObjectMapper json;

    ImportJob(ImportFiles files, Registers registers, BodyReader bodies, ObjectMapper json) {
        this.files = files;
        this.registers = registers;
        this.bodies = bodies;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        ImportOrder order = files.order(run.id())
                .orElseThrow(() -> new IllegalStateException("import %s has vanished".formatted(run.id())));
        run(run, order, registers.of(order.resource()));
    }

    private <D> void run(JobRun run, ImportOrder order, Register<D> register) {
        try (Rows rows = rows(order, register.type())) {
            Batches<D> batches = new Batches<>(rows, bodies, register.type());
            ImportEnd end = new ImportEnd(files, json, order, run);
            if (order.mode() == ImportMode.KEEP_GOOD && !order.dryRun()) {
                new KeepGood<>(files, batches, new BatchWriter<>(register), run, end).run();
            } else {
                new WholeFile<>(files, batches, new BatchWriter<>(register), run, end).run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rows rows(ImportOrder order, Class<?> type) throws IOException {
        InputStream file = new PieceStream(files, order.id());
        return switch (order.format()) {
            case NDJSON -> new JsonLines(file, order.charset());
            case CSV -> new CsvRows(file, order.charset(), order.resource(), type);
        };
    }

    @Override
    public void ended(UUID job) {
        files.removeFile(job);
    }
}
