package org.hexi.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.hexi.hub.platform.operations.backup.Progress;
import org.jspecify.annotations.Nullable;

/** A bar on stderr. Of one thread. */
public final class BarProgress implements Progress, AutoCloseable {
    private static final int WIDTH = 79;

    @Nullable
    private ProgressBar bar;

    @Override
    public void begin(String work, int steps) {
        close();
        bar = new ProgressBarBuilder()
                .setTaskName(work)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    @Override
    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
