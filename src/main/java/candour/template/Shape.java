package candour.template;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which properties may stand at a place in the file: those of the record that the place is read into. */
record Shape(Type type) {

    static final Shape ANYTHING = new Shape(Object.class);

    /** The shape of a property; null where there is no such property. */
    Shape property(String name) {
        return isRecord() ? properties().get(name) : ANYTHING;
    }

    Shape element() {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? new Shape(list.getActualTypeArguments()[0])
                : ANYTHING;
    }

    Collection<String> names() {
        return properties().keySet();
    }

    private boolean isRecord() {
        return type instanceof Class<?> plain && plain.isRecord();
    }

    private Map<String, Shape> properties() {
        var properties = new TreeMap<String, Shape>();
        for (RecordComponent component : ((Class<?>) type).getRecordComponents()) {
            properties.put(component.getName(), new Shape(component.getGenericType()));
        }
        return properties;
    }
}
