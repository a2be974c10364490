package candour.concern;

/** As what somebody is told of a concern. */
public enum Capacity {
    TEAM_MANAGER,
    SERVICE_MANAGER,
    /** Stands in for a manager, who is away or has not answered. */
    DEPUTY,
    /** Stands further up in the line of management. */
    LINE_MANAGER,
    DIRECTOR
}
