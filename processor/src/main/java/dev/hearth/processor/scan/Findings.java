package dev.hearth.processor.scan;

import dev.hearth.schema.Names;
import dev.hearth.schema.ProblemCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the rules of one scan come upon. */
final class Findings {
  private record Key(ProblemCode code, Place place) {}

  private final Map<Key, String> problems = new LinkedHashMap<>();
  private final SortedSet<String> waiting = new TreeSet<>();

  void notState(Place place, Refusal refusal) {
    notState(place, refusal.what(), refusal.wayOut());
  }

  void notState(Place place, String what, String wayOut) {
    add(ProblemCode.NOT_STATE, place, "is not state: " + what, wayOut);
  }

  /** Adds a problem, unless the place has one of that code: the first is the most telling. */
  void add(ProblemCode code, Place place, String what, String wayOut) {
    problems.putIfAbsent(new Key(code, place), what + "\n\n" + wayOut.strip().indent(2));
  }

  /** A state type names something that does not exist, or not yet. */
  void await(String type) {
    waiting.add(type);
  }

  SortedSet<String> waiting() {
    return waiting;
  }

  /** The problems, where {@code types} are all types that a person might mix up. */
  List<ScanProblem> problems(Collection<String> types) {
    SortedSet<String> known = new TreeSet<>(types);
    problems.keySet().forEach(key -> known.add(key.place().type()));
    Map<String, Long> uses = new LinkedHashMap<>();
    known.forEach(name -> uses.merge(Names.simple(name), 1L, Long::sum));
    return problems.entrySet().stream()
        .flatMap(entry -> Stream.of(problem(entry.getKey(), entry.getValue(), uses)))
        .sorted(Comparator.comparing(problem -> problem.place().type()))
        .toList();
  }

  private static ScanProblem problem(Key key, String text, Map<String, Long> uses) {
    String type = key.place().type();
    String simple = Names.simple(type);
    boolean shared = uses.getOrDefault(simple, 0L) > 1;
    String subject =
        (shared ? Names.canonical(type) : simple)
            + key.place().member().map(member -> "." + member).orElse("");
    return ImmutableScanProblem.builder()
        .code(key.code())
        .subject(subject)
        .message(subject + " " + text.stripTrailing())
        .place(key.place())
        .build();
  }
}
