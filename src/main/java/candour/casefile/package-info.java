/**
 * The population that audits draw from: the council's cases, who held them from when to when, and a few facts of each
 * with the day they are from. A case is known by a {@link candour.casefile.Pseudonym} that people can say; the
 * council's own identifier is kept encrypted with a key outside the database and shown one case at a time. Names,
 * addresses and dates of birth never get this far. Cases come in through {@code casefile.intake}; after that only
 * facts change, by correction with a reason. Stands on the ground floor alone.
 */
package candour.casefile;
