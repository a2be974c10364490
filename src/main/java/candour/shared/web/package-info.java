/** What pages share: words, the one exception handler, error pages, formats. Knows no component. */
package candour.shared.web;
