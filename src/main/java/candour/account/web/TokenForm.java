package candour.account.web;

import candour.access.Permission;
import java.io.Serializable;
import java.time.LocalDate;

/** What a new token is made by. */
public class TokenForm implements Serializable {

    private String name;
    private LocalDate expiresOn;
    private Permission[] permissions = {};
    private Long[] services = {};
    private Long[] teams = {};

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public Permission[] getPermissions() {
        return permissions;
    }

    public void setPermissions(Permission[] permissions) {
        this.permissions = permissions;
    }

    public Long[] getServices() {
        return services;
    }

    public void setServices(Long[] services) {
        this.services = services;
    }

    public Long[] getTeams() {
        return teams;
    }

    public void setTeams(Long[] teams) {
        this.teams = teams;
    }
}
