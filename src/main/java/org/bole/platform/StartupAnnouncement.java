package org.bole.platform;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.bole.platform.security.OperatorToken;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells on standard output, once the port is open, where the service is and how to call it. */
@ApplicationScoped
class StartupAnnouncement {
    private final OperatorToken token;
    private final CallsToTry calls;

    StartupAnnouncement(OperatorToken token, CallsToTry calls) {
        this.token = token;
        this.calls = calls;
    }

    void started(@ObservesAsync HttpServerStart server) {
        print(output(), "http://localhost:" + port(server));
    }

    /** Of port 0 the options do not know what it became; the configuration does. */
    private static int port(HttpServerStart server) {
        int asked = server.options().getPort();
        return asked > 0 ? asked : ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
    }

    /** UTF-8 where the machine's own encoding, such as that of an empty LANG, has no Chinese. */
    private static PrintStream output() {
        return Charset.defaultCharset().newEncoder().canEncode('伯')
                ? System.out
                : new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    private void print(PrintStream out, String address) {
        StringBuilder text = new StringBuilder()
                .append("\nBole 伯乐  ")
                .append(address)
                .append("\n  API        ")
                .append(address)
                .append("/q/swagger-ui")
                .append("\n  token      ")
                .append(words())
                .append("\n\nTry 试一试:\n");
        calls.lines(address, inShell())
                .forEach(line -> text.append("  ").append(line).append('\n'));
        out.println(text);
    }

    private String words() {
        OperatorToken.Origin origin = token.origin();
        if (origin instanceof OperatorToken.Made made) {
            return made.token() + "  (shown once 仅显示一次; kept in 保存于 " + made.file() + ")";
        }
        if (origin instanceof OperatorToken.Kept kept) {
            return "kept in 保存于 " + kept.file();
        }
        return origin instanceof OperatorToken.Configured
                ? "as configured in BOLE_BOOTSTRAP_TOKEN 使用已配置的令牌"
                : "made elsewhere or lost; set BOLE_BOOTSTRAP_TOKEN 由其他实例生成或已遗失，可设置 BOLE_BOOTSTRAP_TOKEN";
    }

    /** The token as it goes inside the single quotes of a command line: a secret already told is not told again. */
    private String inShell() {
        OperatorToken.Origin origin = token.origin();
        if (origin instanceof OperatorToken.Made made) {
            return made.token();
        }
        if (origin instanceof OperatorToken.Kept kept) {
            return "'\"$(cat '" + kept.file() + "')\"'";
        }
        return origin instanceof OperatorToken.Configured ? "'\"$BOLE_BOOTSTRAP_TOKEN\"'" : "<token>";
    }
}
