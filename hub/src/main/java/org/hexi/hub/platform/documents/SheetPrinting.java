package org.hexi.hub.platform.documents;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Prints a {@link Sheet} as PDF on A4. Thread-safe; equal sheets on one machine give equal pages. */
@Component
public class SheetPrinting {
    private static final float MARGIN = 40;
    private static final float QR_SIZE = 84;
    private static final float TITLE = 16;
    private static final float TEXT = 9;
    private static final float SMALL = 7.5f;
    private static final float PADDING = 3.5f;
    private static final float LINE = 0.4f;

    private final SheetFont font;

    SheetPrinting(SheetFont font) {
        this.font = font;
    }

    public byte[] pdf(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, bytes);
            document.addTitle(sheet.title());
            document.addCreator("Hexi");
            document.setDocumentLanguage(sheet.language());
            document.open();
            document.add(head(sheet));
            sheet.blocks().forEach(block -> document.add(element(block)));
        }
        return bytes.toByteArray();
    }

    private PdfPTable head(Sheet sheet) {
        PdfPTable head = table(new float[] {4, 1});
        PdfPCell words = bare(new Phrase());
        words.addElement(new Paragraph(sheet.title(), size(TITLE)));
        words.addElement(new Paragraph(sheet.subtitle(), size(TEXT)));
        words.addElement(new Paragraph(sheet.source().toString(), size(SMALL)));
        head.addCell(words);
        Image code = QrCode.of(sheet.source().toString()).image();
        code.scaleAbsolute(QR_SIZE, QR_SIZE);
        PdfPCell picture = new PdfPCell(code, false);
        picture.setBorder(Rectangle.NO_BORDER);
        picture.setHorizontalAlignment(Element.ALIGN_RIGHT);
        head.addCell(picture);
        return head;
    }

    private Element element(Sheet.Block block) {
        return switch (block) {
            case Sheet.Facts facts -> facts(facts);
            case Sheet.Table table -> table(table);
            case Sheet.Note note -> note(note);
        };
    }

    private PdfPTable facts(Sheet.Facts facts) {
        PdfPTable table = table(new float[] {1, 3});
        for (Map.Entry<String, String> fact : facts.facts().entrySet()) {
            table.addCell(bare(new Phrase(fact.getKey(), size(TEXT))));
            table.addCell(bare(new Phrase(fact.getValue(), size(TEXT))));
        }
        return table;
    }

    private PdfPTable table(Sheet.Table data) {
        float[] widths = new float[data.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = data.columns().get(column).width();
        }
        PdfPTable table = table(widths);
        if (!data.heading().isEmpty()) {
            PdfPCell heading = bare(new Phrase(data.heading(), size(TEXT + 2)));
            heading.setColspan(widths.length);
            table.addCell(heading);
        }
        data.columns().forEach(column -> table.addCell(ruled(column.label(), column, SMALL)));
        table.setHeaderRows(data.heading().isEmpty() ? 1 : 2);
        for (var row : data.rows()) {
            for (int column = 0; column < widths.length; column++) {
                table.addCell(ruled(row.get(column), data.columns().get(column), TEXT - 0.5f));
            }
        }
        return table;
    }

    private Paragraph note(Sheet.Note note) {
        Paragraph paragraph = new Paragraph(note.text(), size(SMALL));
        paragraph.setSpacingBefore(PADDING * 2);
        return paragraph;
    }

    private PdfPCell ruled(String text, Sheet.Column column, float size) {
        PdfPCell cell = new PdfPCell(new Phrase(text, size(size)));
        cell.setHorizontalAlignment(column.isNumber() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(LINE);
        cell.setPadding(PADDING);
        return cell;
    }

    private static PdfPCell bare(Phrase phrase) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(PADDING);
        return cell;
    }

    private static PdfPTable table(float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(PADDING * 2);
        return table;
    }

    private Font size(float size) {
        return font.at(size);
    }
}
