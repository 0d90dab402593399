package dev.hearth.test.bench.reload;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a report says that a reload took, in milliseconds. */
final class Phases {
  private static final Pattern PHASE = Pattern.compile("\"([a-z]+)\":([0-9.]+)[,}]");

  private Phases() {}

  /** By their names, in the order in which they are reported. */
  static Map<String, Double> of(String report) {
    int at = report.indexOf("\"ms\":{");
    Matcher matcher = PHASE.matcher(report.substring(at + 5, report.indexOf('}', at) + 1));
    Map<String, Double> phases = new LinkedHashMap<>();
    while (matcher.find()) {
      phases.put(matcher.group(1), Double.valueOf(matcher.group(2)));
    }
    return phases;
  }
}
