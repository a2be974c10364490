/** The pages of the help. */
package candour.help.web;
