/** Imports with their dry run, cases, and the facts of a case with their corrections. */
package candour.casefile.web;
