package org.bole.bench;

import java.util.List;
import java.util.OptionalDouble;

/** The service's metrics in the Prometheus text format. */
record MetricsPage(String text) {

    /**
     * The sum of a metric's samples.
     *
     * @param labels what the sample's labels must contain; empty: any
     * @return empty where there is no such sample
     */
    OptionalDouble sum(String name, String labels) {
        List<Double> samples = text.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .filter(line -> line.contains(labels))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .toList();
        return samples.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        samples.stream().mapToDouble(Double::doubleValue).sum());
    }
}
