package org.bole.exchange.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Whether bytes that come piece by piece are text in a character set; a character may be split between pieces. */
final class Validity {
    private static final int SINK = 8192;

    private final CharsetDecoder decoder;
    private final CharBuffer sink = CharBuffer.allocate(SINK);
    private byte[] begun = {};
    private boolean valid = true;

    Validity(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    void accept(byte[] bytes, int length) {
        if (!valid) {
            return;
        }
        ByteBuffer in = ByteBuffer.allocate(begun.length + length);
        in.put(begun).put(bytes, 0, length).flip();
        decode(in, false);
        begun = Arrays.copyOfRange(in.array(), in.position(), in.limit());
    }

    /** The verdict, once all is accepted: a character that is not over is an error. */
    boolean finish() {
        if (valid) {
            decode(ByteBuffer.wrap(begun), true);
        }
        return valid;
    }

    private void decode(ByteBuffer in, boolean end) {
        CoderResult result;
        do {
            sink.clear();
            result = decoder.decode(in, sink, end);
        } while (result.isOverflow());
        valid = !result.isError();
    }
}
