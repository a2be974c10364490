package candour.template.web;

import candour.shared.web.Messages;
import candour.template.EditionDocument;
import candour.template.EditionRow;
import candour.template.EditionSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One edition, to be read as a standard. */
@Named
@RequestScoped
public class EditionView {

    private long id;
    private EditionRow row;
    private EditionDocument document;
    private StandardInWords inWords;

    @Inject
    private EditionSearch search;

    @Inject
    private Messages words;

    public void load() {
        row = search.row(id);
        document = search.document(id);
        inWords = new StandardInWords(document, words);
    }

    public EditionRow getRow() {
        return row;
    }

    public EditionDocument getDocument() {
        return document;
    }

    public StandardInWords getInWords() {
        return inWords;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
