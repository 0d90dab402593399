package dev.hearth.processor;

import dev.hearth.processor.plan.MethodReads;
import dev.hearth.schema.GeneratedNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What an earlier compile has found that migration classes read, for a compile that only sees their
 * class files: {@code game.From1=…}, and {@code 1=…}, the hash of the {@code V1} they were compiled
 * against.
 */
final class EarlierReads {
  private final Properties earlier;
  private final Map<String, String> generated;

  /**
   * @param earlier what an earlier compile left; empty when there was none
   * @param generated the hashes of the sources that this compile generates, by class name
   */
  EarlierReads(Properties earlier, Map<String, String> generated) {
    this.earlier = earlier;
    this.generated = generated;
  }

  boolean knows(String name) {
    return earlier.containsKey(name);
  }

  List<MethodReads> of(String name) {
    return ReadsText.read(earlier.getProperty(name, ""));
  }

  /** Whether the old types of a version, and the holes, are still the same. */
  boolean isAgainst(int version) {
    return source(version).equals(earlier.getProperty(Integer.toString(version), ""));
  }

  /** What the next compile wants to know: what was known of {@code kept}, and what is known now. */
  Map<String, String> with(
      Predicate<String> kept, Map<String, List<MethodReads>> now, Collection<Integer> versions) {
    Map<String, String> texts = new TreeMap<>();
    earlier.stringPropertyNames().stream()
        .filter(kept)
        .forEach(name -> texts.put(name, earlier.getProperty(name)));
    now.forEach((name, methods) -> texts.put(name, ReadsText.write(methods)));
    versions.forEach(version -> texts.put(Integer.toString(version), source(version)));
    return texts;
  }

  private String source(int version) {
    return generated.entrySet().stream()
        .filter(source -> GeneratedNames.isHolder(source.getKey(), version))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
