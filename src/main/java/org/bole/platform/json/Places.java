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

    /** Where the parser stands; for a place too deep to be of use, the whole text. */
    static String here(JsonParser parser) {
        boolean deep = depth(parser) >= JsonSettings.DEEPEST;
        return deep ? "" : parser.getParsingContext().pathAsPointer().toString();
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
        JsonStreamContext around = parser.getParsingContext();
        if (!parser.hasToken(JsonToken.END_OBJECT)) {
            // The path of the object itself would end with the member that is being read.
            JsonStreamContext object = parser.currentToken().isStructStart() ? around.getParent() : around;
            around = object.getParent();
        }
        JsonPointer pointer = around == null ? JsonPointer.empty() : around.pathAsPointer();
        return pointer.appendProperty(name).toString();
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
