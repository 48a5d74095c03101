package org.bole.platform.sql;

import java.sql.SQLException;

/** The database refused a statement or could not be reached; the cause tells which. */
public class SqlFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqlFailed(String sql, SQLException cause) {
        super("failed: " + sql, cause);
    }
}
