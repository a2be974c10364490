package candour.bench;

import java.lang.management.ManagementFactory;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** On what it was measured: figures of different machines are not to be compared, only their ratios. */
record Machine(String date, int cores, String jvm, String system, double loadBefore) {

    static Machine now() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                ZonedDateTime.now().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                system.getAvailableProcessors(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                system.getName() + " " + system.getVersion(),
                system.getSystemLoadAverage());
    }

    String sentence() {
        return String.format(
                Locale.ROOT, "%s, %d cores, %s; load of the machine before: %.1f", date, cores, jvm, loadBefore);
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("date", date);
        map.put("cores", cores);
        map.put("jvm", jvm);
        map.put("system", system);
        map.put("loadBefore", loadBefore);
        return map;
    }
}
