package candour.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultFilterTest {

    private final List<Object> sent = new ArrayList<>();

    @Test
    void a_fault_before_anything_is_sent_is_told() throws Exception {
        answer(false, new IllegalStateException("secret"));
        assertThat(sent).containsExactly(500);
    }

    @Test
    void a_fault_in_the_middle_is_left_to_the_server_so_that_half_a_file_does_not_look_whole() {
        var fault = new IllegalStateException("secret");
        assertThatThrownBy(() -> answer(true, fault)).isSameAs(fault);
        assertThat(sent).isEmpty();
    }

    @Test
    void somebody_who_hung_up_is_told_to_the_server_as_such() {
        var hungUp = new IOException("Broken pipe");
        assertThatThrownBy(() -> answer(true, new UncheckedIOException(hungUp))).isSameAs(hungUp);
    }

    private void answer(boolean committed, RuntimeException thrown) throws Exception {
        FilterChain chain = (request, response) -> {
            throw thrown;
        };
        var request = fake(
                HttpServletRequest.class,
                Map.of(
                        "getDispatcherType",
                        DispatcherType.REQUEST,
                        "getServletPath",
                        "/casefile/problems",
                        "getContentLengthLong",
                        0L));
        new FaultFilter().doFilter(request, fake(HttpServletResponse.class, Map.of("isCommitted", committed)), chain);
    }

    /** Answers as told, and keeps the status of an error that is sent. */
    private <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (method.getName().equals("sendError")) {
                sent.add(args[0]);
            }
            return answers.get(method.getName());
        }));
    }
}
