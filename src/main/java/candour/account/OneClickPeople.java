package candour.account;

import java.io.Serializable;
import java.util.List;

/** People whom the sign-in page may offer by one click. The demo has some; otherwise there are none. */
public interface OneClickPeople {

    /** Somebody on offer: what to call them, what they do and where. */
    record OneClickPerson(String userName, String name, String jobTitle, String where) implements Serializable {}

    /** Empty outside demo mode. */
    List<OneClickPerson> people();

    /** The password of somebody on offer; refuses everybody else. */
    String passwordOf(String userName);
}
