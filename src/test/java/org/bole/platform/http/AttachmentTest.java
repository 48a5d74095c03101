package org.bole.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AttachmentTest {
    @Test
    void carriesNamesInAnyScript() {
        String header = Attachment.named("round.xlsx", "2026年 春季-1.xlsx");
        assertThat(header)
                .isEqualTo("attachment; filename=\"round.xlsx\";"
                        + " filename*=UTF-8''2026%E5%B9%B4%20%E6%98%A5%E5%AD%A3-1.xlsx");
    }

    @Test
    void letsNothingOutOfTheName() {
        String header = Attachment.named("a.xlsx", "../b\"; x=\r\nSet-Cookie: 1.xlsx");
        String encoded = header.substring(header.indexOf("''") + 2);
        assertThat(encoded).matches("[A-Za-z0-9!#$&+.^_`|~%-]+");
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo("..-b-; x=-Set-Cookie- 1.xlsx");
    }
}
