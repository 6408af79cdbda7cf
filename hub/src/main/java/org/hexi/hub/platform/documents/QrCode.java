package org.hexi.hub.platform.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.Image;

/** A QR code (ISO/IEC 18004) with medium error correction. Immutable. */
public final class QrCode {
    private static final int QUIET_MODULES = 4;
    private static final int PIXELS_PER_MODULE = 4;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    public static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_MODULES)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("text of %d characters in a QR code".formatted(text.length()), tooLong);
        }
    }

    /** Modules along one side, quiet zone included. */
    public int size() {
        return modules.getWidth();
    }

    /** The dark modules as path data of SVG, in units of one module. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                if (modules.get(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    Image image() {
        int side = size() * PIXELS_PER_MODULE;
        byte[] grey = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE);
                grey[y * side + x] = (byte) (dark ? 0 : 0xff);
            }
        }
        return Image.getInstance(side, side, 1, 8, grey);
    }
}
