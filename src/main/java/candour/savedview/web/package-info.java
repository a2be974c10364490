/** The row of saved views above a list. */
package candour.savedview.web;
