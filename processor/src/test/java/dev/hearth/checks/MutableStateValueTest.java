package dev.hearth.checks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MutableStateValueTest {
  private static final String TYPES =
      """
      @HotState final class World {
        @HotState record Fleet(List<String> names) { }
        final Hot<List<String>> names = Hot.of(List.of());
        final Hot<Map<String, Integer>> worth = Hot.of(Map.of());
        final Hot<int[]> cells = Hot.of(new int[0]);
        final Hot<Fleet> fleet = Hot.of(new Fleet(List.of()));
        final Hot<Optional<List<String>>> maybe = Hot.of(Optional.empty());
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f(List<String> n) { names.set(List.copyOf(n)); names.set(n); }",
        "void f() { List<String> n = new ArrayList<>(); names.set(List.copyOf(n)); }",
        "void f() { worth.set(Collections.unmodifiableMap(new LinkedHashMap<>(worth.get()))); }",
        "void f() { names.update(n -> n.stream().sorted().toList()); }",
        "void f() { names.update(n -> { var c = new ArrayList<>(n); return List.copyOf(c); }); }",
        "void f() { fleet.set(new Fleet(List.of(\"a\"))); }",
      })
  void acceptsImmutableOnes(String members) {
    Snippet.check(MutableStateValue.class, TYPES + members + "\n}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "final Hot<List<String>> own = Hot.of(new ArrayList<>());",
        "void f() { names.set(new ArrayList<>(names.get())); }",
        "void f() { List<String> n = new ArrayList<>(); n.add(\"a\"); names.set(n); }",
        "void f(LinkedHashMap<String, Integer> w) { worth.set(w); }",
        "void f() { names.set(Arrays.asList(\"a\")); }",
        "void f() { names.set(names.get().stream().collect(Collectors.toList())); }",
        "void f() { names.update(n -> { var c = new ArrayList<>(n); return c; }); }",
        "void f() { names.update(n -> new ArrayList<>(n)); }",
        "void f(boolean b) { names.set(b ? List.of() : new LinkedList<>()); }",
        "void f() { cells.set(new int[3]); }",
        "void f() { cells.update(c -> c.clone()); }",
        "void f() { fleet.set(new Fleet(new ArrayList<>())); }",
        "void f() { maybe.set(Optional.of(new ArrayList<>())); }",
      })
  void warnsOfMutableOnes(String members) {
    Snippet.check(
        MutableStateValue.class,
        TYPES
            + "// BUG: Diagnostic contains: What is put into a handle does not change there: put in"
            + " another value instead\n"
            + members
            + "\n}");
  }

  @Test
  void saysWhatMayGoWrong() {
    Snippet.check(
        MutableStateValue.class,
        TYPES
            + """
            // BUG: Diagnostic contains: This ArrayList can be changed in it, which no step that \
            throws undoes, and no migration beside the running program sees.
            // Put in an immutable copy: List.copyOf(…), Collections.unmodifiableMap(new \
            LinkedHashMap<>(…)) and the like.
            void f() { names.set(new ArrayList<>()); }
            }
            """);
  }

  @Test
  void copiesLists() {
    Snippet.fix(
        MutableStateValue.class,
        TYPES
            + "void f(ArrayList<String> n) { names.set(n); names.set(new ArrayList<>());"
            + " worth.set(new HashMap<>()); } }",
        TYPES
            + "void f(ArrayList<String> n) { names.set(List.copyOf(n)); names.set(List.of());"
            + " worth.set(new HashMap<>()); } }");
  }
}
