package org.bole.scoring.search;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Standing;
import org.bole.scoring.domain.CandidateDraft;
import org.bole.scoring.domain.Party;
import org.bole.scoring.domain.text.Bag;
import org.bole.scoring.domain.text.Embedding;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.taxonomy.domain.TextLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as bytes (CBOR, RFC 8949), kept in the index: about a kilobyte for each text. Whoever changes what is
 * written here raises {@link CandidateSource#mapping()}, so that the index is built anew.
 */
final class CandidateContent {
    private static final CBORMapper CBOR = CBORMapper.builder()
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();
    private static final ObjectReader READER = CBOR.readerFor(Person.class);
    private static final ObjectWriter WRITER = CBOR.writerFor(Person.class);

    private CandidateContent() {}

    private record Person(
            Set<Role> roles,
            Qualification qualification,
            Availability availability,
            Standing standing,
            @Nullable Party employer,
            List<String> skills,
            List<String> disciplines,
            List<String> industries,
            List<Text> texts) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Text(
            int output,
            TextLanguage language,
            byte[] terms,
            byte[] counts,
            int length,
            @Nullable String model,
            byte @Nullable [] vector) {
        static Text of(TextUnit unit) {
            Embedding vector = unit.embedding();
            return new Text(
                    unit.output(),
                    unit.language(),
                    bytes(unit.bag().terms()),
                    unit.bag().counts(),
                    unit.bag().length(),
                    vector == null ? null : vector.model(),
                    vector == null ? null : vector.values());
        }

        TextUnit unit() {
            return new TextUnit(
                    output,
                    language,
                    Bag.restored(longs(terms), counts, length),
                    model == null || vector == null ? null : Embedding.restored(model.intern(), vector));
        }
    }

    /** One string of bytes costs far less to read than many numbers. */
    private static byte[] bytes(long[] numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Long.BYTES);
        buffer.asLongBuffer().put(numbers);
        return buffer.array();
    }

    private static long[] longs(byte[] bytes) {
        long[] numbers = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
        return numbers;
    }

    static byte[] write(CandidateDraft draft) {
        try {
            return WRITER.writeValueAsBytes(new Person(
                    draft.roles(),
                    draft.qualification(),
                    draft.availability(),
                    draft.standing(),
                    draft.employer(),
                    draft.skills(),
                    draft.disciplines(),
                    draft.industries(),
                    draft.units().stream().map(Text::of).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a candidate", e);
        }
    }

    /** @throws UncheckedIOException when {@link #write} did not write {@code bytes} */
    static CandidateDraft read(byte[] bytes) {
        try {
            Person person = READER.readValue(bytes);
            return new CandidateDraft(
                    person.roles(),
                    person.qualification(),
                    person.availability(),
                    person.standing(),
                    person.employer(),
                    person.skills(),
                    person.disciplines(),
                    person.industries(),
                    person.texts().stream().map(Text::unit).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the index holds a candidate that cannot be read", e);
        }
    }
}
