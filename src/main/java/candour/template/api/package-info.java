/** The library of standards for other systems. */
package candour.template.api;
