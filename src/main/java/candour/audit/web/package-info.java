/**
 * My work, the page on which an assessor judges, the check before submitting, and results. Answers come by {@code
 * /drafts}, never by Faces (D12).
 */
package candour.audit.web;
