package org.hexi.hub.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.hexi.hub.platform.documents.Sheet.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class SheetPrintingTest {
    private static final URI SOURCE = URI.create("https://hexi.example/consignments/1/footprint");

    static List<SheetPrinting> presses() {
        return PrintedSheet.presses();
    }

    @Test
    void printsChineseRussianAndNumbersThatCanBeReadBack() throws IOException {
        byte[] pdf = new SheetPrinting(new SheetFont("")).pdf(sheet());

        try (PdfReader reader = new PdfReader(pdf)) {
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertThat(text).contains("碳足迹计算书", "兰州东川", "Расчётный", "5,837.06");
        }
    }

    @ParameterizedTest
    @MethodSource("presses")
    void wordsAndCodeCanBeReadByOthersInEitherFont(SheetPrinting press) throws Exception {
        PrintedSheet printed = PrintedSheet.read(press.pdf(sheet()));

        assertThat(printed.words()).contains("碳足迹计算书", "兰州东川", "Расчётный", "5,837.06");
        assertThat(printed.address()).isEqualTo(SOURCE);
    }

    @Test
    void theQrCodeLeadsBack() throws Exception {
        QrCode code = QrCode.of(SOURCE.toString());

        assertThat(read(code)).isEqualTo(SOURCE.toString());
        assertThat(code.path()).startsWith("M");
    }

    @Test
    void refusesRowsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sheet.Table("", List.of(new Column("a", false, 1)), List.of(List.of("1", "2"))));
    }

    private static Sheet sheet() {
        SequencedMap<String, String> facts = new LinkedHashMap<>(Map.of("始发地", "兰州东川"));
        Sheet.Table table = new Sheet.Table(
                "Расчётный лист",
                List.of(new Column("运段", false, 3), new Column("kg CO2e", true, 1)),
                List.of(List.of("兰州 – 阿拉木图", "5,837.06")));
        return new Sheet("碳足迹计算书", "ISO 14083:2023", List.of(new Sheet.Facts(facts), table), SOURCE, "zh-CN");
    }

    private static String read(QrCode code) throws Exception {
        int scale = 6;
        int side = code.size() * scale;
        int[] pixels = new int[side * side];
        boolean[][] dark = dark(code);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                pixels[y * side + x] = dark[y / scale][x / scale] ? 0xff000000 : 0xffffffff;
            }
        }
        RGBLuminanceSource source = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    /** The modules as the page draws them, read from the path itself. */
    private static boolean[][] dark(QrCode code) {
        boolean[][] dark = new boolean[code.size()][code.size()];
        for (String module : code.path().split("M")) {
            if (!module.isEmpty()) {
                String[] corner = module.substring(0, module.indexOf('h')).split(" ");
                dark[Integer.parseInt(corner[1])][Integer.parseInt(corner[0])] = true;
            }
        }
        return dark;
    }
}
