package org.bole.exchange.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The character sets of files; GB18030 (GB 18030-2022) covers its forerunners GBK and GB 2312. */
public enum FileCharset {
    UTF_8(StandardCharsets.UTF_8),
    GB18030(Charset.forName("GB18030"));

    private final Charset charset;

    FileCharset(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    /** By the name in a {@code Content-Type} header; empty for a character set that files may not have. */
    public static Optional<FileCharset> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> Optional.of(UTF_8);
            case "gb18030", "gbk", "gb2312", "cp936" -> Optional.of(GB18030);
            default -> Optional.empty();
        };
    }
}
