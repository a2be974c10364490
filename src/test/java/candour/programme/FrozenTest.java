package candour.programme;

import static org.assertj.core.api.Assertions.assertThat;

import candour.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a draw rests on has no verb, and no column that an update would write. */
class FrozenTest {

    @TestFactory
    Stream<DynamicTest> never_changes() {
        return Stream.of(Round.class, Frame.class, FrameEntry.class, Draw.class, DrawnCase.class)
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(), () -> assertThat(changeable(type)).isEmpty()));
    }

    @Test
    void bites() {
        assertThat(changeable(Account.class)).contains("failedAttempts", "failed");
    }

    private static List<String> changeable(Class<?> type) {
        var found = new ArrayList<String>();
        Stream.of(type.getDeclaredFields())
                .filter(FrozenTest::isWritten)
                .map(Field::getName)
                .forEach(found::add);
        Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getReturnType() == void.class && !method.isSynthetic())
                .map(Method::getName)
                .forEach(found::add);
        return found;
    }

    private static boolean isWritten(Field field) {
        var column = field.getAnnotation(Column.class);
        var join = field.getAnnotation(JoinColumn.class);
        return column != null && column.updatable() || join != null && join.updatable();
    }
}
