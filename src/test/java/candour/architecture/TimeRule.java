package candour.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;

/** Nobody asks the machine what time it is but the producer of the one clock. */
final class TimeRule extends DescribedPredicate<JavaAccess<?>> {

    private TimeRule() {
        super("ask the machine for the time");
    }

    static ArchRule of(String base) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(base + ".shared.Clocks")
                .should()
                .accessTargetWhere(new TimeRule());
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget asked && asksTheMachine(asked);
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget asked) {
        var owner = asked.getOwner();
        var name = asked.getName();
        var given = asked.getRawParameterTypes();
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system")
                    || name.startsWith("tick") && !given.get(0).isEquivalentTo(Clock.class);
        }
        if (owner.getPackageName().startsWith("java.time")) {
            return name.equals("now") && (given.isEmpty() || !given.get(0).isEquivalentTo(Clock.class));
        }
        return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>") && given.isEmpty()
                || owner.isAssignableTo(Calendar.class)
                        && (name.equals("getInstance") || name.equals("<init>") && given.isEmpty());
    }
}
