package dev.hearth.dev.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What sources declare, of as many as are edited at one time. */
final class Outlines {
  private static final int MOST = 100;

  private final Toolchain tools;
  private final Map<String, Outline> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Outline> eldest) {
          return size() > MOST;
        }
      };

  Outlines(Toolchain tools) {
    this.tools = tools;
  }

  /**
   * What each of the sources declares, without a look at any other; in their order.
   *
   * @param options for the compiler
   */
  List<Outline> of(List<String> options, List<SourceText> sources) {
    Map<String, Outline> all = new HashMap<>();
    List<SourceText> unknown = new ArrayList<>();
    for (SourceText source : sources) {
      Outline outline = known.get(source.text());
      if (outline != null) {
        all.put(source.text(), outline);
      } else {
        unknown.add(source);
      }
    }
    if (!unknown.isEmpty()) {
      int at = 0;
      for (var tree : tools.parse(options, unknown)) {
        all.put(unknown.get(at++).text(), Outline.of(tree));
      }
    }
    known.putAll(all);
    return sources.stream().map(source -> Objects.requireNonNull(all.get(source.text()))).toList();
  }
}
