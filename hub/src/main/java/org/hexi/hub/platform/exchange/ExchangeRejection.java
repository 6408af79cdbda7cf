package org.hexi.hub.platform.exchange;

import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why a file cannot be read at all. */
public sealed interface ExchangeRejection extends Rejection {
    /** No row below the header. */
    record Empty() implements ExchangeRejection {
        @Override
        public String code() {
            return "exchange.file.empty";
        }
    }

    record TooLarge(int maxMegabytes) implements ExchangeRejection {
        @Override
        public String code() {
            return "exchange.file.tooLarge";
        }

        @Override
        public List<Object> arguments() {
            return List.of(maxMegabytes);
        }
    }

    record TooManyRows(int maxRows) implements ExchangeRejection {
        @Override
        public String code() {
            return "exchange.file.tooManyRows";
        }

        @Override
        public List<Object> arguments() {
            return List.of(maxRows);
        }
    }

    record TooManyColumns(int maxColumns) implements ExchangeRejection {
        @Override
        public String code() {
            return "exchange.file.tooManyColumns";
        }

        @Override
        public List<Object> arguments() {
            return List.of(maxColumns);
        }
    }

    /** A packed file that would unfold to more than anybody needs. */
    record Swollen(int maxMegabytes) implements ExchangeRejection {
        @Override
        public String code() {
            return "exchange.file.swollen";
        }

        @Override
        public List<Object> arguments() {
            return List.of(maxMegabytes);
        }
    }

    /** Neither UTF-8 nor GB18030. */
    record UnknownEncoding() implements ExchangeRejection {
        @Override
        public String code() {
            return "exchange.file.encoding";
        }
    }

    /** The format of spreadsheets before 2007. */
    record OldSpreadsheet() implements ExchangeRejection {
        @Override
        public String code() {
            return "exchange.file.oldSpreadsheet";
        }
    }

    /** Neither rows of text nor a spreadsheet. */
    record Unreadable() implements ExchangeRejection {
        @Override
        public String code() {
            return "exchange.file.unreadable";
        }
    }

    /** The file was let in before, or its columns are not confirmed yet. */
    record NotChecked() implements ExchangeRejection {
        @Override
        public String code() {
            return "exchange.run.notChecked";
        }
    }
}
