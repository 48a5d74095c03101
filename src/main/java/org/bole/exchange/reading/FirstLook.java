package org.bole.exchange.reading;

import org.jspecify.annotations.Nullable;

/**
 * What can be learnt of a file while it arrives: whether there is anything in it, how many lines, in which character
 * set. It keeps none of it.
 */
public final class FirstLook {
    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    private final @Nullable FileCharset declared;
    private final Validity utf8 = new Validity(FileCharset.UTF_8.charset());
    private final Validity gb18030 = new Validity(FileCharset.GB18030.charset());
    private long bytes;
    private long lines;
    private boolean inText;

    /** @param declared the character set that the sender names; null: to be found out */
    public FirstLook(@Nullable FileCharset declared) {
        this.declared = declared;
    }

    /** Looks at the next {@code length} bytes, at the start of {@code piece}. */
    public void accept(byte[] piece, int length) {
        if (declared == null) {
            utf8.accept(piece, length);
            gb18030.accept(piece, length);
        }
        for (int i = 0; i < length; i++) {
            look(piece[i]);
            bytes++;
        }
    }

    /** In all character sets here a line feed is the byte 10, and that byte is nothing else. */
    private void look(byte one) {
        boolean mark = bytes < MARK.length && (one & 0xFF) == MARK[(int) bytes];
        if (one == '\n') {
            inText = false;
        } else if (one != ' ' && one != '\t' && one != '\r' && !mark && !inText) {
            inText = true;
            lines++;
        }
    }

    /** Lines with anything but blanks. */
    public long lines() {
        return lines;
    }

    /**
     * The declared character set; else UTF-8, unless the bytes are not UTF-8 but are GB18030. Where they are neither,
     * some rows of a UTF-8 file are damaged: read as GB18030 they would become other characters unnoticed.
     */
    public FileCharset charset() {
        if (declared != null) {
            return declared;
        }
        return !utf8.finish() && gb18030.finish() ? FileCharset.GB18030 : FileCharset.UTF_8;
    }
}
