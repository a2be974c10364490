package candour.audit;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** A person's own audits: what is to be done, the most urgent first, and the last ones done, the latest first. */
public record MyWork(List<MyAudit> toDo, List<MyAudit> done) implements Serializable {

    public static final MyWork NONE = new MyWork(List.of(), List.of());

    /** In the order in which they are given. */
    static MyWork of(List<MyAudit> audits) {
        var bySubmitted = audits.stream().collect(Collectors.partitioningBy(MyAudit::isSubmitted));
        return new MyWork(bySubmitted.get(false), bySubmitted.get(true));
    }
}
