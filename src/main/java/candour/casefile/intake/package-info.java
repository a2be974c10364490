/**
 * The way in for people, holdings and cases: files that a council already produces, recognised by their columns, read
 * into entries, with every fault told by file, row and column. An import is checked first (a dry run that keeps only
 * counts and faults), then carried out as a whole or not at all. What Candour may not keep, such as dates of birth,
 * pupil numbers and postcodes, is dropped here, before anything is stored.
 */
package candour.casefile.intake;
