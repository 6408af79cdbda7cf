package org.hexi.hub.platform.documents;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
    private static final int DOTS_PER_INCH = 288;

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
        try {
            return code(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
        } catch (ReaderException unreadable) {
            throw new AssertionError("no code can be read on the first page", unreadable);
        }
    }

    /** The code stands alone in the upper right corner. Looked for on a whole page, one in a hundred is not made out. */
    private static String code(BufferedImage page) throws ReaderException {
        int side = page.getWidth() / 5;
        int[] dots = page.getRGB(page.getWidth() - side, 0, side, side, null, 0, side);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots))),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
