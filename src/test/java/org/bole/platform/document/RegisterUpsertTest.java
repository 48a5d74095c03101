package org.bole.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bole.platform.paging.Page;
import org.junit.jupiter.api.Test;

class RegisterUpsertTest {
    record Note(String key, String text) {}

    @Test
    void rejectsTheLaterOfTwoWithTheSameKey() {
        Notes notes = new Notes();
        List<BulkOutcome> outcomes =
                new NoteRegister(notes).upsert(List.of(new Note("a", "1"), new Note("a", "2"), new Note("b", "3")));
        assertThat(outcomes)
                .extracting(BulkOutcome::kind)
                .containsExactly(BulkOutcome.Kind.CREATED, BulkOutcome.Kind.REJECTED, BulkOutcome.Kind.CREATED);
        assertThat(outcomes.get(1).violations()).extracting("pointer").containsExactly("/key");
        assertThat(notes.stored.values())
                .extracting(Stored::document)
                .extracting(Note::text)
                .contains("1", "3");
    }

    @Test
    void updatesByKeyWithoutWritingOutEachOne() {
        Notes notes = new Notes();
        NoteRegister register = new NoteRegister(notes);
        register.upsert(List.of(new Note("a", "1"), new Note("b", "2")));
        List<BulkOutcome> outcomes = register.upsert(List.of(new Note("a", "1"), new Note("b", "3")));
        assertThat(outcomes)
                .extracting(BulkOutcome::kind)
                .containsExactly(BulkOutcome.Kind.UNCHANGED, BulkOutcome.Kind.UPDATED);
        assertThat(notes.flushes).isEqualTo(2);
    }

    private static final class NoteRegister extends Register<Note> {
        private final Notes notes;

        NoteRegister(Notes notes) {
            super(notes);
            this.notes = notes;
        }

        @Override
        public String resource() {
            return "notes";
        }

        @Override
        public Class<Note> type() {
            return Note.class;
        }

        @Override
        public List<DocumentKey> keys(Note document) {
            return List.of(new DocumentKey("/key", document.key()));
        }

        @Override
        protected Map<DocumentKey, Stored<Note>> holders(Collection<DocumentKey> keys) {
            Map<DocumentKey, Stored<Note>> holders = new HashMap<>();
            for (Stored<Note> note : notes.stored.values()) {
                keys(note.document()).stream().filter(keys::contains).forEach(key -> holders.put(key, note));
            }
            return holders;
        }

        @Override
        protected List<Prepared<Note>> prepare(List<Note> documents) {
            return documents.stream().map(Prepared::of).toList();
        }

        @Override
        protected void changed(Collection<UUID> ids) {}
    }

    private static final class Notes implements Documents<Note> {
        private final Map<UUID, Stored<Note>> stored = new HashMap<>();
        private int flushes;

        @Override
        public Stored<Note> add(Note document) {
            Stored<Note> added = new Stored<>(UUID.randomUUID(), 0, Instant.EPOCH, Instant.EPOCH, document);
            stored.put(added.id(), added);
            return added;
        }

        @Override
        public Stored<Note> replace(UUID id, Note document) {
            throw new AssertionError("a bulk write writes out once");
        }

        @Override
        public void update(UUID id, Note document) {
            stored.put(id, new Stored<>(id, 1, Instant.EPOCH, Instant.EPOCH, document));
        }

        @Override
        public Optional<Stored<Note>> find(UUID id) {
            return Optional.ofNullable(stored.get(id));
        }

        @Override
        public List<Stored<Note>> findAll(Collection<UUID> ids) {
            return new ArrayList<>();
        }

        @Override
        public Page<Stored<Note>> page(DocumentQuery query) {
            return new Page<>(List.of(), null);
        }

        @Override
        public void flush() {
            flushes++;
        }
    }
}
