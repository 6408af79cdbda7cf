package org.hexi.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexi.cli.bench.GrowthBench.Point;

/** Draws the median times of a growth run, both axes logarithmic, so that a straight line tells a power. */
final class GrowthChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int MARGIN = 60;
    private static final double LEAST_MILLIS = 1;
    private static final double MOST_MILLIS = 1000;
    private static final double LEAST_PERCENT = 10;
    private static final double MOST_PERCENT = 100;
    private static final List<String> COLOURS = List.of("#1f5fae", "#c2255c", "#2b8a3e");

    private final Map<String, List<Point>> curves;

    GrowthChart(Map<String, List<Point>> curves) {
        this.curves = curves;
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                WIDTH,
                HEIGHT);
        add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WIDTH, HEIGHT);
        for (double millis = LEAST_MILLIS; millis <= MOST_MILLIS; millis *= 10) {
            line(svg, LEAST_PERCENT, millis, MOST_PERCENT, millis);
            add(svg, "<text x=\"8\" y=\"%.1f\">%.0f ms</text>", y(millis) + 4, millis);
        }
        for (double percent : new double[] {10, 20, 50, 100}) {
            line(svg, percent, LEAST_MILLIS, percent, MOST_MILLIS);
            add(svg, "<text x=\"%.1f\" y=\"%d\">%.0f %%</text>", x(percent) - 12, HEIGHT - MARGIN + 18, percent);
        }
        int number = 0;
        for (Map.Entry<String, List<Point>> curve : curves.entrySet()) {
            draw(svg, curve.getKey(), curve.getValue(), COLOURS.get(number), number);
            number++;
        }
        add(svg, "<text x=\"%d\" y=\"%d\">share of the network, other two whole</text>", WIDTH / 3, HEIGHT - 16);
        return svg.append("</svg>\n").toString();
    }

    private void draw(StringBuilder svg, String name, List<Point> points, String colour, int number) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            double x = x(point.percent());
            double y = y(point.times().percentile(50));
            path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            add(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>", x, y, colour);
        }
        add(svg, "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", path.toString(), colour);
        add(svg, "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s (median)</text>", MARGIN + 12, 24 + 18 * number, colour, name);
    }

    private static void line(StringBuilder svg, double percent, double millis, double toPercent, double toMillis) {
        add(
                svg,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>",
                x(percent),
                y(millis),
                x(toPercent),
                y(toMillis));
    }

    private static double x(double percent) {
        return MARGIN + share(percent, LEAST_PERCENT, MOST_PERCENT) * (WIDTH - 2 * MARGIN);
    }

    private static double y(double millis) {
        return HEIGHT - MARGIN - share(millis, LEAST_MILLIS, MOST_MILLIS) * (HEIGHT - 2 * MARGIN);
    }

    private static double share(double value, double least, double most) {
        double held = Math.clamp(value, least, most);
        return Math.log(held / least) / Math.log(most / least);
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
