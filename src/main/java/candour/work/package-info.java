/**
 * Long work: an import, a report. Asked for by a person, done in the background as that person with the rights they
 * had when they asked, watched by them and by nobody else. What it does is one transaction of the use case that it
 * calls, so a job that fails or is cut off by a restart has changed nothing and can simply be asked for again.
 */
package candour.work;
