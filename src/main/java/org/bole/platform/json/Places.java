package org.bole.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;

/** Where a parser stands, and how to get past a value that could not be read. */
final class Places {
    private Places() {}

    /** How many objects and lists are around the value that starts at the current token. */
    static int depthAround(JsonParser parser) {
        int depth = depth(parser);
        JsonToken token = parser.currentToken();
        return token.isStructStart() || token == JsonToken.FIELD_NAME ? depth - 1 : depth;
    }

    /** Goes on until the value that has {@code depth} objects and lists around it is over. */
    static void skipTo(JsonParser parser, int depth) throws IOException {
        while (depth(parser) > depth && parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    private static int depth(JsonParser parser) {
        int depth = 0;
        for (JsonStreamContext at = parser.getParsingContext(); at.getParent() != null; at = at.getParent()) {
            depth++;
        }
        return depth;
    }

    /** Pointer of the member {@code name} of the object in or at whose end the parser stands. */
    static String member(JsonParser parser, String name) {
        JsonStreamContext context = parser.getParsingContext();
        boolean inside = context.inObject() && !parser.hasToken(JsonToken.END_OBJECT);
        JsonStreamContext object = inside ? context.getParent() : context;
        JsonPointer around = object == null ? JsonPointer.empty() : object.pathAsPointer();
        return around.appendProperty(name).toString();
    }

    /** Jackson wraps errors of syntax like any other on their way out of nested objects. */
    static void rethrowSyntaxError(Exception thrown) throws IOException {
        Throwable cause = thrown;
        while (cause != null) {
            boolean syntax = cause instanceof StreamReadException && !(cause instanceof InputCoercionException);
            if (syntax || cause instanceof StreamConstraintsException) {
                throw (IOException) cause;
            }
            cause = cause.getCause();
        }
    }
}
