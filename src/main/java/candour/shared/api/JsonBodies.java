package candour.shared.api;

import candour.shared.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads and writes records as JSON, and refuses a record in which something is missing before any resource sees it. */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, ProblemDocument.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    @Inject
    private Validator validator;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(ApiJson.LARGEST + 1);
        if (bytes.length > ApiJson.LARGEST) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        if (bytes.length == 0) {
            throw Refused.field(null, Sentence.of("shared.api.notJson"));
        }
        var read = ApiJson.read(new ByteArrayInputStream(bytes), generic);
        if (read == null) {
            throw Refused.field(null, Sentence.of("shared.api.notJson"));
        }
        validator.validate(read).stream().findFirst().ifPresent(wrong -> {
            throw Refused.field(wrong.getPropertyPath().toString(), wrong.getMessage());
        });
        return read;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream to)
            throws IOException {
        ApiJson.write(value, to);
    }
}
