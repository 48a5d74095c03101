package org.bole.proposal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.bole.platform.sql.Columns;
import org.bole.proposal.domain.Signed;
import org.jspecify.annotations.Nullable;

/** Who did something, when and why, in columns that are null together where nobody did. */
public final class SignedColumns {
    private SignedColumns() {}

    /** The columns {@code <what>_at}, {@code <what>_by} and {@code <what>_reason}; null where there is no reason. */
    public static @Nullable Signed signed(ResultSet row, String what) throws SQLException {
        String reason = row.getString(what + "_reason");
        return reason == null ? null : new Signed(Columns.time(row, what + "_at"), row.getString(what + "_by"), reason);
    }
}
