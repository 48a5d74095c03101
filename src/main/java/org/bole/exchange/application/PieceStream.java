package org.bole.exchange.application;

import java.io.InputStream;
import java.util.UUID;

/** The bytes of a stored file, one piece in memory at a time. */
final class PieceStream extends InputStream {
    private final ImportFiles files;
    private final UUID id;
    private byte[] piece = {};
    private int position;
    private int ordinal;

    PieceStream(ImportFiles files, UUID id) {
        this.files = files;
        this.id = id;
    }

    @Override
    public int read() {
        return fill() ? piece[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, buffer, offset, some);
        position += some;
        return some;
    }

    /** No piece is empty. @return whether there is another byte */
    private boolean fill() {
        if (position == piece.length) {
            piece = files.piece(id, ordinal++).orElse(new byte[0]);
            position = 0;
        }
        return position < piece.length;
    }
}
