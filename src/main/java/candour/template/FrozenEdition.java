package candour.template;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** H2's guard over published editions: refuses every change and deletion. PostgreSQL has its own in the migration. */
public class FrozenEdition implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("A published edition never changes");
    }
}
