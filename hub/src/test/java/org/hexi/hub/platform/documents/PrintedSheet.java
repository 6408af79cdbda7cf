package org.hexi.hub.platform.documents;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as its reader has it, read by other makers' tools than those that printed it.
 *
 * @param words of all pages
 * @param address where the code drawn on the first page leads
 */
public record PrintedSheet(String words, URI address) {
    /** A code that is not made out at once is held nearer. */
    private static final List<Integer> DOTS_PER_INCH = List.of(144, 168, 200, 240, 300);

    public static PrintedSheet read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PrintedSheet(new PDFTextStripper().getText(document), URI.create(code(document)));
        }
    }

    /** A press for each of the fonts: the one of this machine, and the standard name where there is none. */
    public static List<SheetPrinting> presses() {
        return List.of(new SheetPrinting(new SheetFont("")), new SheetPrinting(new SheetFont("", List.of())));
    }

    private static String code(PDDocument document) throws IOException {
        PDFRenderer drawing = new PDFRenderer(document);
        for (int nearness : DOTS_PER_INCH) {
            Optional<String> code = code(drawing.renderImageWithDPI(0, nearness));
            if (code.isPresent()) {
                return code.get();
            }
        }
        throw new AssertionError("no code can be read on the first page");
    }

    private static Optional<String> code(BufferedImage page) {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                    .getText());
        } catch (ReaderException blurred) {
            return Optional.empty();
        }
    }
}
