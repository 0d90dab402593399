package dev.hearth.checks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StateOutsideHotTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "static final int LIMIT = 3;",
        "static final List<String> L = Stream.of(\"a\").collect(Collectors.toUnmodifiableList());",
        "static final Set<String> S = Stream.of(\"a\").collect(Collectors.toUnmodifiableSet());",
        "static final Map<String, Vec> M ="
            + " Stream.of(Vec.ZERO).collect(Collectors.toUnmodifiableMap(v -> \"\", v -> v));",
        "static final Set<TimeUnit> U = Collections.unmodifiableSet(EnumSet.of(TimeUnit.DAYS));",
        "static final Map<String, Vec> G = Collections.unmodifiableMap("
            + "Stream.of(Vec.ZERO).collect(Collectors.toMap(v -> \"\", v -> v)));",
        "static final Map<String, Consumer<Enemy>> C = Map.of(\"go\", Enemy::go); void go() { }",
        "static final long[] NONE = {};",
        "static final List<String> NAMES = List.of(\"Vega\", \"Mira\");",
        "static final Map<String, List<Integer>> DEEP = Map.of(\"a\", List.of(1, 2));",
        "static final List<String> SORTED = Stream.of(\"b\", \"a\").sorted().toList();",
        "static final Map<String, Integer> WORTH ="
            + " Collections.unmodifiableMap(new LinkedHashMap<>(Map.of(\"a\", 1)));",
        "static final Set<String> LATER; static { Set<String> s = new HashSet<>(); s.add(\"a\");"
            + " LATER = Set.copyOf(s); }",
        "static final java.util.regex.Pattern P = java.util.regex.Pattern.compile(\"a\");",
        "static final Optional<Vec> AT = Optional.of(Vec.ZERO);",
        "static final Fleet FLEET = new Fleet(List.of(Vec.ZERO));",
        "static final Copied COPIED = new Copied(new ArrayList<>());",
        "static final Shape SHAPE = new Circle(2);",
        "static final Shape NONE = null;",
        "static final Record ANY = new Copied(List.of());",
        "static final java.lang.invoke.MethodHandle GO; static { try { GO ="
            + " java.lang.invoke.MethodHandles.lookup().findVirtual(String.class, \"length\","
            + " java.lang.invoke.MethodType.methodType(int.class)); }"
            + " catch (ReflectiveOperationException e) { throw new Error(e); } }",
        "static final Map<String, Integer> M = load(); private static Map<String, Integer> load() {"
            + " Map<String, Integer> m = new HashMap<>(); m.put(\"a\", 1); return Map.copyOf(m); }",
        "static final Consumer<String> LOG = System.out::println;",
        "static final Map<String, Vec> G = Stream.of(Vec.ZERO).collect(Collectors.collectingAndThen("
            + "Collectors.toMap(v -> \"\", v -> v), Map::copyOf));",
        "static final List<String> SAME = Collections.nCopies(3, \"a\");",
        "static final List<String> PART = List.of(\"a\", \"b\").subList(0, 1);",
        "static final Set<String> KEYS = Map.of(\"a\", 1).keySet();",
        "static final Predicate<String> IS = java.util.regex.Pattern.compile(\"a\").asPredicate();",
        "static final Base64.Encoder TO = Base64.getEncoder();",
        "static final java.awt.BasicStroke LINE = new java.awt.BasicStroke(2);",
        "private static final Op[] OPS = Op.values(); int f(int i) { return OPS[i].of(OPS.length); }",
        "private static final double[] SIN = new double[9]; static { for (int i = 0; i < 9; i++) {"
            + " SIN[i] = Math.sin(i); } } double f(int i) { return -SIN[i]; }",
        "private static final int[][] DIRS = {{0, 1}, {1, 0}}; int f() { return DIRS[0][1]; }",
        "private static final char[] HEX = \"0123\".toCharArray();"
            + " void f() { for (char c : HEX) { System.out.println(c); } }",
        "static final Op OP = Op.ADD;",
        "static final Comparator<Vec> ORDER ="
            + " Comparator.comparingDouble(Vec::x).thenComparing(v -> v.y()).reversed();",
        "static final Collector<Vec, ?, Set<Double>> XS = Collectors.mapping(Vec::x,"
            + " Collectors.toSet());",
        "static final IntBinaryOperator ADD = (a, b) -> a + b;",
        "static final Function<String, Integer> LENGTH = String::length;",
        "static final Supplier<List<String>> MAKER = ArrayList::new;",
        "static final Object LOCK = new Object();",
        "static final Rules RULES = new Rules(List.of(\"a\"));",
        "static final List<Shape> SHAPES = List.of(new Circle(1), new Square(2));",
        "private final Rules rules = new Rules(List.of(\"a\"));",
        "private final Vec start; Enemy() { start = Vec.ZERO; }",
        "private final Class<?> type = getClass();",
        "private final Held<StringBuilder> held = Held.of(StringBuilder::new, b -> {});",
        "class Work { List<Vec> all = new ArrayList<>(); int n; }",
        "@SuppressWarnings(\"StateOutsideHot\") static int calls;",
      })
  void acceptsConstants(String members) {
    Snippet.check(StateOutsideHot.class, Snippet.enemy(members) + TYPES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static int count;",
        "static final List<String> L = Stream.of(\"a\").collect(Collectors.toList());",
        "static final Set<TimeUnit> U = EnumSet.of(TimeUnit.DAYS);",
        "static final Map<String, Enemy> M ="
            + " Stream.<Enemy>of().collect(Collectors.toUnmodifiableMap(v -> \"\", v -> v));",
        "private final Map<String, Runnable> commands = Map.of(\"go\", this::go); void go() { }",
        "static final int[] TABLE = {1, 2};",
        "static final List<Vec> ALL = new ArrayList<>();",
        "static final List<Vec> VIEW = Collections.unmodifiableList(Kept.ALL);",
        "static final List<List<Vec>> DEEP = List.of(new ArrayList<>());",
        "static final Map<Vec, String> NAMES = new WeakHashMap<>();",
        "static final AtomicInteger NEXT = new AtomicInteger();",
        "static final AtomicReference<Vec> LAST = new AtomicReference<>();",
        "static final ThreadLocal<Vec> HERE = new ThreadLocal<>();",
        "static final Random RANDOM = new Random();",
        "static final StringBuilder TEXT = new StringBuilder();",
        "static final Fleet FLEET = new Fleet(new ArrayList<>());",
        "static final Kept KEPT = new Kept(List.of());",
        "static final Enemy BOSS = new Enemy();",
        "static final Cell CELL = new Cell();",
        "static final Optional<Cell> MAYBE = Optional.of(new Cell());",
        "static final Object ANY = new Cell();",
        "static final Consumer<Vec> KEEP = new ArrayList<Vec>()::add;",
        "static final IntSupplier NEXT = new IntSupplier() {"
            + " int n; public int getAsInt() { return n++; } };",
        "static final Supplier<Integer> NEXT; static { int[] n = {0}; NEXT = () -> n[0]++; }",
        "static final Runnable LOCAL; static { Vec[] v = {null}; class L implements Runnable { public"
            + " void run() { v[0] = null; } } LOCAL = new L(); }",
        "@SuppressWarnings({\"unchecked\", \"rawtypes\"}) static final List<Cell> RAW ="
            + " List.copyOf((List) Kept.ALL);",
        "static final List<int[]> SAME = Collections.nCopies(3, new int[1]);",
        "static final List<String> PART = Kept.kept().subList(0, 1);",
        "static final List<List<Vec>> ANDS = Stream.of(1).collect(Collectors.collectingAndThen("
            + "Collectors.mapping(i -> (List<Vec>) new ArrayList<Vec>(), Collectors.toList()),"
            + " List::copyOf));",
        "static final List<Vec> AND = Stream.of(Vec.ZERO).collect(Collectors.collectingAndThen("
            + "Collectors.toList(), ArrayList::new));",
        "static final List<Vec> L = load(true); private static List<Vec> load(boolean b) {"
            + " if (b) { return new ArrayList<>(); } return List.of(); }",
        "static final List<Vec> L = load(); private static List<Vec> load() {"
            + " List<Vec> l = new ArrayList<>(); return Collections.unmodifiableList(l); }",
        "static final IntSupplier N = count(); private static IntSupplier count() {"
            + " int[] n = {0}; return () -> n[0]++; }",
        "static final List<Vec> L = again(1); private static List<Vec> again(int n) {"
            + " return again(n - 1); }",
        "private static final int[] A = {1}; void f() { A[0] = 2; }",
        "private static final int[] A = {1}; void f() { A[0]++; }",
        "private static final int[] A = {1}; void f() { A[0] += 2; }",
        "private static final int[] A = {1}; void f() { (A[0])++; }",
        "private static final int[] A = {1}; void f() { (A)[0] = 1; }",
        "private static final int[] A = {1}; int[] f() { return A; }",
        "private static final int[] A = {1}; void f() { int[] b = Enemy.A; }",
        "private static final int[] A = {1}; void f() { Arrays.fill(A, 1); }",
        "private static final int[] A = {1}; static { Runnable r = () -> A[0] = 1; }",
        "private static final int[][] A = {{1}}; void f() { for (int[] b : A) { b[0] = 1; } }",
        "private static final int[][] A = {{1}}; void f() { A[0].clone(); int[] b = A[0]; }",
        "private static final int[][] A = new int[1][]; static void f(int[] b) { A[0] = b; }",
        "private static final int[] A = kept(); static int[] kept() { return new int[1]; }",
        "private static final Cell[] A = {new Cell()};",
        "private static final int[] A; static { int[] b; b = A = new int[1]; }",
        "static final Held<StringBuilder> HELD = Held.of(StringBuilder::new, b -> {});",
        "static final Iterator<String> NAMES = List.of(\"a\").iterator();",
        "static final CompletableFuture<Vec> LATER = new CompletableFuture<>();",
        "private final List<Vec> seen = new ArrayList<>();",
        "private final Map<String, Vec> cache = new HashMap<>();",
        "private final int[] counts = new int[3];",
        "private final Cell cell = new Cell();",
        "private final Enemy twin = new Enemy();",
        "private final AtomicLong ticks = new AtomicLong();",
        "private final Stream<Vec> rest = Stream.of(Vec.ZERO);",
        "private final List<Vec> given; Enemy(List<Vec> given) { this.given = given; }",
        "private final Supplier<Integer> self = () -> hp.get();",
        "private int plain;",
        "private final Net net = new Net();",
      })
  void refusesWhatCanChange(String members) {
    Snippet.check(
        StateOutsideHot.class,
        Snippet.enemy(
                "// BUG: Diagnostic contains: outlives a step and is in no handle, but can"
                    + " change:\n"
                    + members)
            + TYPES);
  }

  @Test
  void saysWhyAndWhatToDo() {
    Snippet.check(
        StateOutsideHot.class,
        Snippet.enemy(
                """
                // BUG: Diagnostic contains: State that outlives a step is in a handle; what is in \
                none is lost at a reload
                // The field Enemy.CELL outlives a step and is in no handle, but can change: Cell.n \
                is not final.
                // If it is state, put it into a handle: private final Hot<…> name = Hot.of(…);
                // If it is a constant, make it one that cannot change: final, a record, List.of, \
                Map.copyOf.
                // If it is a live resource, let a Held have it.
                static final Cell CELL = new Cell();
                // BUG: Diagnostic contains: Fleet.ships: nothing says that ArrayList cannot change
                static final Fleet FLEET = new Fleet(new ArrayList<>());
                // BUG: Diagnostic contains: what is wrapped here may be changed elsewhere
                static final List<Vec> VIEW = Collections.unmodifiableList(Kept.ALL);
                // BUG: Diagnostic contains: an array can be written to
                static final int[] TABLE = {1};
                // BUG: Diagnostic contains: Enemy has handles
                static final Enemy BOSS = new Enemy();
                // BUG: Diagnostic contains: it is not final
                static int n;
                // BUG: Diagnostic contains: it captures this, and Enemy has handles
                private final Supplier<Integer> self = () -> hp.get();
                // BUG: Diagnostic contains: it captures this, and Enemy has handles.
                // If it is code, let it be given the object: Map<String, Consumer<Arena>>, and \
                Arena::fire.
                // If it is state, put it into a handle: private final Hot<…> name = Hot.of(…);
                private final Map<String, Runnable> commands = Map.of("go", this::go);
                void go() { }
                """)
            + TYPES);
  }

  @Test
  void refusesEnumsThatChange() {
    Snippet.check(
        StateOutsideHot.class,
        TYPES
            + """
            enum Counter {
              ONE {
                // BUG: Diagnostic contains: The field inner of an anonymous class in Counter outlives a step
                int inner;
              };
              // BUG: Diagnostic contains: The field Counter.count outlives a step
              int count;
              // BUG: Diagnostic contains: The field Counter.seen outlives a step
              final List<Vec> seen = new ArrayList<>();
            }
            enum Store {
              ONE(new ArrayList<>());
              // BUG: Diagnostic contains: The field Store.all outlives a step
              final List<Vec> all;
              Store(List<Vec> all) { this.all = all; }
            }
            """);
  }

  @Test
  void refusesWhatAnEntityExtendsOrBelongsTo() {
    Snippet.check(
        StateOutsideHot.class,
        """
        class Base { int n; }
        // BUG: Diagnostic contains: What Child extends outlives a step and is in no handle, but can \
        change: Base.n is not final
        @HotState final class Child extends Base { }
        // BUG: Diagnostic contains: nothing says that Observable cannot change
        @HotState final class Watched extends Observable { }
        class Outer {
          // BUG: Diagnostic contains: it belongs to an object around it
          @HotState final class Inner { }
          @HotState static final class Nested { }
        }
        """);
  }

  @Test
  void leavesPinnedClassesAlone() {
    Snippet.check(
        StateOutsideHot.class,
        TYPES + "@Pinned class Server { static int n; static class In { static int m; } }");
  }

  @Test
  void leavesModulesWithoutStateAlone() {
    Snippet.check(StateOutsideHot.class, "class Tool { static int n; }");
  }

  private static final String TYPES =
      """
      @HotState record Vec(double x, double y) { static final Vec ZERO = new Vec(0, 0); }
      @HotState record Fleet(List<Vec> ships) { }
      record Copied(List<Vec> ships) { Copied { ships = List.copyOf(ships); } }
      record Kept(List<Vec> ships) {
        static final List<Vec> ALL = List.of();
        static List<String> kept() { return new ArrayList<>(); }
        Kept { ships = new ArrayList<>(ships); }
      }
      @HotState sealed interface Shape { }
      @HotState record Circle(double r) implements Shape { }
      @HotState record Square(double a) implements Shape { }
      enum Op {
        ADD((a, b) -> a + b), NEG(List.of(), (a, b) -> -a) { @Override int of(int a) { return -a; } };
        private final IntBinaryOperator op;
        private final List<String> names;
        Op(IntBinaryOperator op) { this(List.of("x"), op); }
        Op(List<String> names, IntBinaryOperator op) { this.names = names; this.op = op; }
        int of(int a) { return a; }
      }
      class Rules {
        private final List<String> names;
        Rules(List<String> names) { this.names = names; }
      }
      final class Cell { int n; }
      @Pinned final class Net { int port; }
      """;
}
