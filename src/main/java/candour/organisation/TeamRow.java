package candour.organisation;

import java.io.Serializable;

/** One team of the council and how many people it has; a service without a team yet is a line with no team. */
public record TeamRow(Long service, String serviceName, Long team, String teamName, long people)
        implements Serializable {}
