/** The library of quality standards, and an edition put in words. */
package candour.template.web;
