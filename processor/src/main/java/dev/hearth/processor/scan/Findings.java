package dev.hearth.processor.scan;

import dev.hearth.schema.Names;
import dev.hearth.schema.ProblemCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the rules of one scan come upon. */
final class Findings {
  private record Key(ProblemCode code, Place place) {}

  private final Map<Key, String> problems = new LinkedHashMap<>();
  private final Map<Key, String> missing = new LinkedHashMap<>();
  private final Set<String> partial = new TreeSet<>();

  void notState(Place place, Refusal refusal) {
    notState(place, refusal.what(), refusal.wayOut());
  }

  void notState(Place place, String what, String wayOut) {
    add(ProblemCode.NOT_STATE, place, "is not state: " + what, wayOut);
  }

  /** Adds a problem, unless the place has one of that code: the first is the most telling. */
  void add(ProblemCode code, Place place, String what, String wayOut) {
    problems.putIfAbsent(new Key(code, place), text(what, wayOut));
  }

  /** A declaration names a type that does not exist, or not yet. */
  void missing(Place place, String type) {
    missing.putIfAbsent(
        new Key(ProblemCode.NOT_STATE, place),
        text(
            "is not state: it names " + type + ", which the compiler does not find",
            "Complete the class path."));
  }

  /** Something of the type is left out, as it was refused. */
  void leaveOutOf(String type) {
    partial.add(type);
  }

  /** The types of which something is left out. */
  Set<String> partial() {
    return partial;
  }

  boolean isComplete() {
    return missing.isEmpty();
  }

  /** The problems, where {@code types} are all types that a person might mix up. */
  List<ScanProblem> problems(Collection<String> types) {
    return told(problems, types);
  }

  /** What is missing, told as problems. */
  List<ScanProblem> missing(Collection<String> types) {
    return told(missing, types);
  }

  private static String text(String what, String wayOut) {
    return what + "\n\n" + wayOut.strip().indent(2).stripTrailing();
  }

  private static List<ScanProblem> told(Map<Key, String> found, Collection<String> types) {
    Set<String> known = new TreeSet<>(types);
    found.keySet().forEach(key -> known.add(key.place().type()));
    Map<String, Integer> uses = new LinkedHashMap<>();
    known.forEach(name -> uses.merge(Names.simple(name), 1, Integer::sum));
    return found.entrySet().stream()
        .<ScanProblem>map(each -> problem(each.getKey(), each.getValue(), uses))
        .sorted(Comparator.comparing(problem -> problem.place().type()))
        .toList();
  }

  private static ScanProblem problem(Key key, String text, Map<String, Integer> uses) {
    String type = key.place().type();
    String simple = Names.simple(type);
    boolean shared = uses.getOrDefault(simple, 0) > 1;
    String subject =
        (shared ? Names.canonical(type) : simple)
            + key.place().member().map(member -> "." + member).orElse("");
    return ImmutableScanProblem.builder()
        .code(key.code())
        .subject(subject)
        .message(subject + " " + text)
        .place(key.place())
        .build();
  }
}
