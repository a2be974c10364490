/**
 * What every resource under {@code /api/v1} has in common: problems as RFC 9457 documents, lists by key, versions as
 * entity tags, commands that may be sent again, strict JSON. Resources live in the {@code api} folder of their component
 * and call the same use cases and searches as its pages; no rule lives here or there.
 */
package candour.shared.api;
