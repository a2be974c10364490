package candour.trail;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** H2's guard over the trail: refuses every change and deletion of an entry. PostgreSQL has its own in the migration. */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("The trail is append-only");
    }
}
