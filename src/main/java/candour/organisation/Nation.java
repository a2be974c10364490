package candour.organisation;

/** Whose bank holidays the council keeps. */
public enum Nation {
    ENGLAND("eng"),
    WALES("wls"),
    SCOTLAND("sct"),
    NORTHERN_IRELAND("nir");

    private final String calendar;

    Nation(String calendar) {
        this.calendar = calendar;
    }

    /** What jollyday calls its part of the United Kingdom's calendar. */
    String calendar() {
        return calendar;
    }
}
