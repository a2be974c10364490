package candour.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.util.Collection;
import java.util.Map;

/** No server starts where two beans answer to one name on a page. */
final class OwnName extends ArchCondition<JavaClass> {

    private Map<String, Long> beans;

    OwnName() {
        super("have a name of their own");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        beans = all.stream().collect(groupingBy(OwnName::of, counting()));
    }

    @Override
    public void check(JavaClass bean, ConditionEvents events) {
        var own = beans.get(of(bean)) == 1;
        events.add(new SimpleConditionEvent(bean, own, bean.getName() + " answers to the name " + of(bean)));
    }

    private static String of(JavaClass bean) {
        var given = bean.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : given;
    }
}
