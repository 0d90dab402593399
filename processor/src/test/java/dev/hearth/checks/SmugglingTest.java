package dev.hearth.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.errorprone.bugpatterns.BugChecker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways to get a handle out of its field, or state past a step, against all checks at once. */
final class SmugglingTest {
  private static final String TYPES =
      """
      @HotState record Vec(double x, double y) { }
      @HotState record Fleet(List<Vec> ships) { }
      final class Cell { Vec at; }
      class Parent { Vec last; }
      class Radar { final List<Vec> seen = new ArrayList<>(); void turn() { } }
      @Pinned class PBox<T> { T value; static final PBox<Object> ONE = new PBox<>(); }
      @Pinned class Taker implements Consumer<Object> { public void accept(Object any) { } }
      final class Prov extends java.security.Provider {
        final List<Vec> all = new ArrayList<>();
        Prov() { super("", "", ""); }
      }
      @Pinned class Bag extends ArrayList<Object> { }
      @Pinned final class Bus {
        private static final List<Object> ALL = new ArrayList<>();
        private int calls;
        private static final List<Runnable> LISTENERS = new ArrayList<>();
        static void put(Object any) { ALL.add(any); }
        static void listen(Runnable listener) { LISTENERS.add(listener); }
        static <T> T same(T any) { ALL.add(any); return any; }
        static final Bus ONE = new Bus();
        final List<Object> list = new ArrayList<>();
        Map<String, Object> map() { return new HashMap<>(); }
        Object[] array() { return new Object[1]; }
        List<List<Object>> lists() { return new ArrayList<>(); }
        Consumer<Object> sink() { return ALL::add; }
        List<String> names() { return new ArrayList<>(); }
        static void with(Consumer<List<Object>> body) { body.accept(ALL); }
        static <T> Object adder(Function<List<T>, Integer> body) { return body; }
        @SuppressWarnings("unchecked") static <T> List<T> any() { return (List<T>) ALL; }
        static class Base { Base() { ALL.add(this); } }
        Supplier<Object> ear;
        void put2(Object any) { ALL.add(any); }
        static void many(Object... any) { ALL.add(any); }
        static void fail(Throwable t) { ALL.add(t); }
        static <T> T hold(Supplier<T> s) { T t = s.get(); ALL.add(t); return t; }
        void take(List<?> l) { ALL.add(l); }
        ListIterator<Object> iterator() { return list.listIterator(); }
        Map.Entry<String, Object> entry() { return map().entrySet().iterator().next(); }
        ExecutorService pool() { return ForkJoinPool.commonPool(); }
        void each(Function<String, Object> f) { ALL.add(f.apply("")); }
        Optional<Note> note() { return Optional.empty(); }
        List<Iterator<String>> iterators() { return new ArrayList<>(); }
        List<HotProgram> programs() { return new ArrayList<>(); }
        Object[][] grid() { return new Object[1][1]; }
        static class Takes { Takes(Object o) { ALL.add(o); } }
        static class Note { Object any; Note(Object any) { this.any = any; } }
        static class Open2 { Object last; void give(List<Object> l) { } }
        interface Ear { void a(); void b(); }
      }
      """;

  static Stream<Arguments> handles() {
    return Stream.of(
        way("lambda", "Supplier<Object> f() { return () -> hp; }"),
        way("method reference", "Supplier<Integer> f() { return hp::get; }"),
        way("method reference to set", "Consumer<Integer> f() { return hp::set; }"),
        way("array", "Object[] f() { return new Object[] {hp}; }"),
        way("exception", "void f() { throw new Carried(hp); }"),
        way("inner class", "class In { Object mine = hp; }"),
        way("anonymous class", "Object f() { return new Object() { Object mine = hp; }; }"),
        way("generic cast", "int f(Object o) { return ((Hot<Integer>) o).get(); }"),
        way("generic method", "int f() { return Bus.same(hp).get(); }"),
        way("varargs", "List<?> f() { return Arrays.asList(hp, 1); }"),
        way("iterator", "Iterator<?> f() { return List.of(hp).iterator(); }"),
        way("stream", "Stream<?> f() { return Stream.of(hp); }"),
        way("local variable", "void f() { var h = hp; }"),
        way("pattern variable", "boolean f(Object o) { return o instanceof Hot<?> h; }"),
        way("comparison", "boolean f(Enemy e) { return hp == e.hp; }"),
        way("equals", "boolean f(Enemy e) { return e.hp.equals(null); }"),
        way("identity hash", "int f() { return System.identityHashCode(hp); }"),
        way("argument", "void f() { System.out.println(hp); }"),
        way("result", "Object f() { return this.hp; }"),
        way("parameter", "int f(Hot<Integer> h) { return 0; }"),
        way("type variable", "<H extends Hot<Integer>> int f(H h) { return 0; }"),
        way("list of handles", "void f(List<Hot<Integer>> all) { }"),
        way("local handle", "int f() { return Hot.of(1).get(); }"),
        way("conditional", "int f(boolean b, Enemy e) { return (b ? hp : e.hp).get(); }"),
        way("switch", "int f(int i) { return (switch (i) { default -> hp; }).get(); }"),
        way("monitor", "void f() { synchronized (hp) { } }"),
        way("text", "String f() { return \"\" + hp; }"),
        way("static holder", "static void f(Enemy e) { Bus.put(e.hp); }"),
        way("reflection", "Object f() throws Exception { return getClass().getField(\"hp\"); }"),
        way("class", "Object f() { return Hot.class; }"),
        way(
            "field updater",
            "Object f() { return AtomicReferenceFieldUpdater.newUpdater(Enemy.class, Object.class,"
                + " \"hp\"); }"),
        way("annotation", "@interface On { Class<?> value(); } @On(Hot.class) void f() { }"),
        way("array of handles", "Object f() { return new Hot<?>[1]; }"),
        way("field of handles", "private final Hot<Integer>[] all = null;"),
        way("null as a handle", "int f(boolean b) { return (b ? hp : null).get(); }"),
        way("object of a handle", "int f() { Object o = hp; return o.hashCode(); }"),
        way("reference to of", "Function<Integer, Object> f() { return Hot::of; }"),
        way("handle of two", "final Hot<Integer> a; final Hot<Integer> b; { a = b = Hot.of(1); }"),
        way("box", "boolean f(Enemy e) { return hp.get() == e.hp.get(); }"),
        way(
            "box of a reference",
            "void f() { hp.update(this::g); } Integer g(Integer h) { return h =="
                + " (Object) this ? 1 : 2; }"),
        way(
            "default method",
            "interface Hit { Hot<Integer> hp(); default int f() { return 0; } }"));
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        way("record component", "record Box(Hot<Integer> hp) { }"),
        way("plain class", "static final class Plain { final Hot<Integer> n = Hot.of(1); }"),
        way("class that is not final", "@HotState static class Open { Hot<Integer> n; }"),
        way("field that is not final", "private Hot<Integer> n = Hot.of(1);"),
        way("static handle", "static final Hot<Integer> N = Hot.of(1);"),
        way("interface constant", "interface Constant { Hot<Integer> N = Hot.of(1); }"),
        way("conditional", "final Hot<Integer> n = hp.get() > 0 ? Hot.of(1) : Hot.of(2);"),
        way("shared handle", "final Hot<Integer> n = hp;"),
        way(
            "handle of a method",
            "final Hot<Integer> n = make(); Hot<Integer> make() { return n; }"),
        way("raw handle", "final Hot n = Hot.of(1);"),
        way("handle of anything", "final Hot<?> n = Hot.of(1);"),
        way(
            "object before its handles",
            "final Object me = this; final Hot<Integer> n = Hot.of(1);"),
        way("call before handles", "{ f(); } final Hot<Integer> n = Hot.of(1); void f() { }"),
        way("no handle", "final Hot<Integer> n = null;"));
  }

  static Stream<Arguments> fields() {
    return Stream.of(
        way("static", "static Vec last;"),
        way("static collection", "static final List<Vec> ALL = new ArrayList<>();"),
        way("static array", "static final Vec[] ALL = new Vec[9];"),
        way("static map as a cache", "static final Map<String, Vec> CACHE = new HashMap<>();"),
        way("weak cache", "private final Map<Enemy, Vec> cache = new WeakHashMap<>();"),
        way("concurrent cache", "final ConcurrentMap<String, Vec> c = new ConcurrentHashMap<>();"),
        way("lazy holder", "static class Holder { static Vec last; }"),
        way("interface constant", "interface Known { List<Vec> ALL = new ArrayList<>(); }"),
        way("enum as a singleton", "enum Store { ONE; Vec last; }"),
        way("enum with a list", "enum Store { ONE; final List<Vec> all = new ArrayList<>(); }"),
        way(
            "enum constant's list",
            "enum Store { ONE { private final Map<String, Vec> m = new HashMap<>(); } }"),
        way(
            "memoizer",
            "static class Memo implements Supplier<Vec> { Vec v; public Vec get() { return v; } }"
                + " static final Supplier<Vec> M = new Memo();"),
        way("cleaner", "static final java.lang.ref.Cleaner C = java.lang.ref.Cleaner.create();"),
        way(
            "pinned generic",
            "@Pinned static class Box<T> { T value; } static final Box<Vec> B = new Box<>();"),
        way("enum constant's body", "enum Store { ONE { Vec last; } }"),
        way("local enum", "void f() { enum Store { ONE; Vec last; } }"),
        way("static in a local class", "void f() { class Store { static Vec last; } }"),
        way("nested mutable object", "private final Cell cell = new Cell();"),
        way("static mutable object", "static final Cell CELL = new Cell();"),
        way("object behind an interface", "static final Object ANY = new Cell();"),
        way("another entity", "private final Enemy twin = new Enemy();"),
        way("object of a program", "private final Radar radar = new Radar();"),
        way("reference", "private final AtomicReference<Vec> last = new AtomicReference<>();"),
        way("counter", "static final LongAdder COUNT = new LongAdder();"),
        way("thread local", "static final ThreadLocal<Vec> HERE = new ThreadLocal<>();"),
        way(
            "soft reference",
            "static final java.lang.ref.SoftReference<Vec> S = null == null ? new"
                + " java.lang.ref.SoftReference<>(new Vec(0, 0)) : null;"),
        way("iterator", "private final Iterator<Vec> rest = List.<Vec>of().iterator();"),
        way("stream", "private final Stream<Vec> rest = Stream.empty();"),
        way("random", "private final Random random = new Random();"),
        way("future", "private final CompletableFuture<Vec> next = new CompletableFuture<>();"),
        way("thread", "private final Thread thread = new Thread();"),
        way("executor", "static final ExecutorService POOL = Executors.newCachedThreadPool();"),
        way(
            "class value",
            "static final ClassValue<Vec> V = new ClassValue<>() { protected Vec"
                + " computeValue(Class<?> c) { return null; } };"),
        way("record around a list", "static final Fleet FLEET = new Fleet(new ArrayList<>());"),
        way("list of lists", "static final List<List<Vec>> ALL = List.of(new ArrayList<>());"),
        way(
            "map of lists",
            "static final Map<String, List<Vec>> M = Map.of(\"\", kept()); static"
                + " List<Vec> kept() { return new ArrayList<>(); }"),
        way(
            "view of a list",
            "static final List<Vec> V = Collections.unmodifiableList(kept());"
                + " static List<Vec> kept() { return new ArrayList<>(); }"),
        way(
            "code that captures",
            "static final Supplier<Vec> S; static { Vec[] v = {null}; S = () ->" + " v[0]; }"),
        way("code with a receiver", "static final Consumer<Vec> KEEP = new ArrayList<Vec>()::add;"),
        way(
            "code with fields",
            "static final Runnable R = new Runnable() { Vec last; public void" + " run() { } };"),
        way(
            "comparator",
            "static final Comparator<Vec> C = Comparator.comparing(new HashMap<Vec,"
                + " String>()::get);"),
        way(
            "record of any class",
            "static final Record R = new Kept(new ArrayList<>()); record Kept(List<Vec> l) { }"),
        way(
            "record of a method",
            "private final Record mine = make(); Record make() { return new Vec(0, 0); }"),
        way("records", "static final List<Record> L = List.of(new Fleet(new ArrayList<>()));"),
        way(
            "constant of a method handle",
            "static final java.lang.invoke.MethodHandle COUNT ="
                + " java.lang.invoke.MethodHandles.constant(int[].class, new int[1]);"),
        way(
            "bound method handle",
            "static final java.lang.invoke.MethodHandle NEXT; static { try { NEXT ="
                + " java.lang.invoke.MethodHandles.lookup().bind(new AtomicInteger(),"
                + " \"incrementAndGet\", java.lang.invoke.MethodType.methodType(int.class)); }"
                + " catch (ReflectiveOperationException e) { throw new Error(e); } }"),
        way(
            "method handle with an argument",
            "private final java.lang.invoke.MethodHandle set ="
                + " java.lang.invoke.MethodHandles.insertArguments("
                + "java.lang.invoke.MethodHandles.arrayElementSetter(int[].class), 0, new int[1]);"),
        way("field from outside", "final List<Vec> all; Enemy(List<Vec> all) { this.all = all; }"),
        way("pinned object", "private final Bus bus = new Bus();"),
        way("superclass", "@HotState static final class Child extends Parent { }"),
        way("object around", "@HotState final class Part { }"));
  }

  static Stream<Arguments> captures() {
    return Stream.of(
        way("thread", "void f() { new Thread(() -> hp.set(1)).start(); }"),
        way(
            "thread with a body",
            "Object f() { return new Thread() { public void run() { hp.get();" + " } }; }"),
        way(
            "thread with a field",
            "static class W extends Thread { Vec v; } Object f() { return new" + " W(); }"),
        way("thread's super", "static class W extends Thread { W(Vec v) { super(() -> v.x()); } }"),
        way("inner thread", "class W extends Thread { } Object f() { return new W(); }"),
        way("thread factory", "void f(ThreadFactory t) { t.newThread(() -> hp.get()); }"),
        way("executor", "void f(ExecutorService e) { e.submit(() -> hp.get()); }"),
        way("executor and a method", "void f(Executor e) { e.execute(this::g); } void g() { }"),
        way("executor and a helper", "void f(Executor e, Radar r) { e.execute(r::turn); }"),
        way(
            "executor and a variable",
            "void f(Executor e) { Runnable r = () -> hp.get();" + " e.execute(r); }"),
        way(
            "executor and a choice",
            "void f(Executor e, boolean b) { e.execute(b ? () -> { } : () ->" + " hp.get()); }"),
        way(
            "executor and a cast",
            "void f(Executor e) { e.execute((Runnable & java.io.Serializable)"
                + " () -> hp.get()); }"),
        way("fork and join", "void f() { ForkJoinPool.commonPool().submit(() -> hp.get()); }"),
        way(
            "timer",
            "void f(java.util.Timer t) { t.schedule(new TimerTask() { public void run() {"
                + " hp.get(); } }, 1); }"),
        way("future", "void f() { CompletableFuture.runAsync(() -> hp.get()); }"),
        way("future's end", "void f(CompletableFuture<Vec> v) { v.thenAccept(at -> hp.set(1)); }"),
        way("future's value", "void f(CompletableFuture<Object> v, Vec at) { v.complete(at); }"),
        way("thread local", "void f(ThreadLocal<Object> t, Vec at) { t.set(at); }"),
        way(
            "shutdown hook",
            "void f(Thread t) {"
                + " Runtime.getRuntime().addShutdownHook(new Thread(() -> hp.get())); }"),
        way(
            "exception handler",
            "void f() { Thread.setDefaultUncaughtExceptionHandler((t, e) ->" + " hp.set(0)); }"),
        way("cleaner", "void f(java.lang.ref.Cleaner c) { c.register(this, () -> hp.get()); }"),
        way("system properties", "void f() { System.getProperties().put(\"me\", this); }"),
        way("logger", "void f(java.util.logging.Logger l) { l.setFilter(r -> hp.get() > 0); }"),
        way(
            "listener",
            "void f(java.beans.PropertyChangeSupport s) {"
                + " s.addPropertyChangeListener(e -> hp.set(1)); }"),
        way("listener of a pinned class", "void f() { Bus.listen(() -> hp.get()); }"),
        way("registry of a pinned class", "void f(Vec v) { Bus.put(v); }"),
        way("this in a pinned class", "void f() { Bus.put(this); }"),
        way("held that captures", "final Held<Bus> b = Held.of(Bus::new, x -> hp.get());"),
        way(
            "held container",
            "final Held<Map<String, String>> m = Held.of(HashMap::new, x -> { });"),
        way("held array", "final Held<int[]> m = Held.of(() -> new int[1], x -> { });"),
        way(
            "held reference",
            "final Held<AtomicInteger> n = Held.of(AtomicInteger::new, x -> { });"),
        way(
            "held queue of anything",
            "final Held<BlockingQueue<Object>> q ="
                + " Held.of(LinkedBlockingQueue::new, x -> { });"),
        way(
            "held queue of code",
            "final Held<BlockingQueue<Runnable>> q ="
                + " Held.of(LinkedBlockingQueue::new, x -> { });"));
  }

  /** What outlives the step, and is filled with state by who has it under another name. */
  static Stream<Arguments> fillings() {
    return Stream.of(
        way("map of a pinned object", "void f() { Bus.ONE.map().put(\"me\", this); }"),
        way("alias", "void f() { var all = Bus.ONE.map(); all.put(\"me\", this); }"),
        way(
            "helper",
            "void f() { g(Bus.ONE.map()); } void g(Map<String, Object> m) { m.put(\"me\", this); }"),
        way("helper of the JDK", "void f(Vec v) { Collections.addAll(Bus.ONE.list, v); }"),
        way(
            "made when absent",
            "void f() { Bus.ONE.map().computeIfAbsent(\"a\", k -> hp.get()); }"),
        way(
            "choice",
            "void f(boolean b, List<Object> o) { (b ? Bus.ONE.list : o).add(hp.get()); }"),
        way("list iterator", "void f(Vec v) { Bus.ONE.list.listIterator().add(v); }"),
        way("optional", "void f(Vec v) { Optional.of(Bus.ONE.list).ifPresent(l -> l.add(v)); }"),
        way("getter", "List<Object> f() { return Bus.ONE.list; }"),
        way(
            "record around it",
            "record W(List<Object> l) { } W f() { return new W(Bus.ONE.list); }"),
        way(
            "array of a pinned object",
            "void f(Vec v) { Object[] a = Bus.ONE.array(); a[0] = v; }"),
        way("list of lists", "void f(List<Object> l) { Bus.ONE.lists().get(0).addAll(l); }"),
        way("function of a pinned object", "void f(Vec v) { Bus.ONE.sink().accept(v); }"),
        way("function's parameter", "void f(Vec v) { Bus.with(l -> l.add(v)); }"),
        way("function's parameter by name", "Object f() { return Bus.<Vec>adder(List::size); }"),
        way("generic result", "void f(Vec v) { List<Vec> l = Bus.any(); l.add(v); }"),
        way("subclass of a collection", "void f(Bag bag, Vec v) { bag.add(v); Bus.put(bag); }"),
        way("list of iterators", "void f(Iterator<String> i) { Bus.ONE.iterators().add(i); }"),
        way("list of programs", "void f(HotProgram p) { Bus.ONE.programs().add(p); }"),
        way(
            "raw type",
            "@SuppressWarnings({\"rawtypes\", \"unchecked\"})"
                + " void f(Vec v) { List l = Bus.ONE.names(); l.add(v); }"),
        way(
            "raw parameter",
            "@SuppressWarnings({\"rawtypes\", \"unchecked\"})"
                + " void f(List l, Vec v) { l.add(v); }"),
        way(
            "raw receiver",
            "@SuppressWarnings(\"unchecked\")"
                + " <L extends List> void f(L l, Vec v) { l.add(v); }"),
        way(
            "raw class",
            "@SuppressWarnings(\"unchecked\") void f(Vec v) {"
                + " List.class.cast(Bus.ONE.names()).add(v); }"),
        way(
            "unchecked cast",
            "@SuppressWarnings(\"unchecked\") List<Vec> f() { return (List<Vec>) (List<?>)"
                + " Bus.ONE.names(); }"),
        way(
            "cast to a parameter",
            "@SuppressWarnings(\"unchecked\") <T> T f(Object o) { return (T) o; }"),
        way("cast to an array", "void f(Object o, Vec v) { ((Object[]) o)[0] = v; }"),
        way(
            "system properties by name",
            "void f() { Properties p = System.getProperties(); p.put(\"me\", this); }"),
        way(
            "system properties as a map",
            "void f() { Map<Object, Object> m = System.getProperties(); m.put(\"me\", this); }"),
        way(
            "system properties as a dictionary",
            "void f() { Dictionary<Object, Object> d = System.getProperties(); d.put(1, this); }"),
        way(
            "system properties by a helper",
            "void f() { g(System.getProperties()); } void g(Map<Object, Object> m) { m.put(1, hp); }"),
        way(
            "system property when absent",
            "void f() { System.getProperties().computeIfAbsent(\"k\", k -> this); }"),
        way(
            "system property anew",
            "void f() { System.getProperties().compute(\"k\", (k, v) -> this); }"),
        way(
            "all system properties",
            "void f() { System.getProperties().replaceAll((k, v) -> this); }"),
        way(
            "entry of the system properties",
            "void f() { for (var e : System.getProperties().entrySet()) e.setValue(this); }"),
        way(
            "counter in the system properties",
            "int f() { return ((AtomicInteger) System.getProperties()"
                + ".computeIfAbsent(\"c\", k -> new AtomicInteger())).incrementAndGet(); }"),
        way(
            "provider of everybody",
            "void f() { Map<Object, Object> m = java.security.Security.getProvider(\"SUN\");"
                + " m.put(\"me\", this); }"),
        way(
            "providers of everybody",
            "void f() { for (Map<Object, Object> m : java.security.Security.getProviders())"
                + " m.put(\"me\", this); }"),
        way(
            "system properties by reference",
            "void f() { Supplier<Map<Object, Object>> s = System::getProperties;"
                + " s.get().put(\"me\", this); }"),
        way(
            "map of a pinned object by reference",
            "void f() { Supplier<Map<String, Object>> s = Bus.ONE::map; s.get().put(\"\", this); }"),
        way("other system properties", "void f(Properties p) { System.setProperties(p); }"),
        way(
            "attributes of a library",
            "void f(com.sun.net.httpserver.HttpContext c) {"
                + " Map<String, Object> m = c.getAttributes(); m.put(\"me\", this); }"),
        way(
            "attribute of a library",
            "void f(com.sun.net.httpserver.HttpExchange e, Vec v) { e.setAttribute(\"v\", v); }"),
        way(
            "client property",
            "void f(javax.swing.JPanel p, Vec v) { p.putClientProperty(1, v); }"));
  }

  /** State behind a type that does not tell of it. */
  static Stream<Arguments> disguises() {
    return Stream.of(
        way(
            "stream of bytes",
            "Object f() { return new java.io.InputStream() {"
                + " public int read() { return hp.get(); } }; }"),
        way(
            "iterator given on",
            "void f(Executor e, Iterator<String> i) { e.execute(() -> i.next()); }"),
        way("stream given on", "void f(Stream<String> s) { Bus.put(s); }"),
        way("exception", "static class Lost extends Exception { Lost(Vec v) { at = v; } Vec at; }"),
        way("listener", "class Keys extends java.awt.event.KeyAdapter { int last; }"),
        way(
            "local thread",
            "void f(Vec v) { class T extends Thread { double x() { return v.x(); } } }"),
        way("subclass of a pinned class", "static class Mine extends Bus.Base { List<Vec> all; }"),
        way("a program", "void f(HotProgram p) { new Thread(() -> p.step()); }"),
        way(
            "a thread by its constructor",
            "static class Run extends Thread { Vec v; } Supplier<Thread>"
                + " f() { return Run::new; }"),
        way("a record", "void f(Record r) { Bus.put(r); }"),
        way("text", "void f(CharSequence s) { Bus.put(s); }"),
        way("event", "void f(EventObject e) { Bus.put(e); }"),
        way("raw queue", "@SuppressWarnings(\"rawtypes\") void f(BlockingQueue q) { Bus.put(q); }"),
        way(
            "builder of text",
            "void f(Executor e, StringBuilder s) { e.execute(() -> s.append(1)); }"),
        way("luck", "void f(Executor e, Random r) { e.execute(() -> r.nextInt()); }"),
        way("new wrapper", "void f() { Bus.put(new EventObject(this)); }"),
        way(
            "list of texts",
            "void f(Vec v) { new AbstractList<String>() { public int size() { return 0; }"
                + " public String get(int i) { return \"\" + v; } }; }"),
        way(
            "local superclass",
            "void f(Vec v) { class A { double x() { return v.x(); } }"
                + " class B extends A implements Appender { } }"
                + " interface Appender extends java.awt.event.FocusListener {"
                + " default void focusGained(java.awt.event.FocusEvent e) { }"
                + " default void focusLost(java.awt.event.FocusEvent e) { } }"),
        way("provider", "void f(Prov p) { java.security.Security.addProvider(p); }"),
        way(
            "filter of everybody",
            "void f() { java.io.ObjectInputFilter.Config.setSerialFilter(i -> hp.get() > 0"
                + " ? null : null); }"),
        way("ordered by code", "void f(Comparator<String> c) { Bus.put(new TreeSet<>(c)); }"));
  }

  /** What an adversary tried, who knew the checks. */
  static Stream<Arguments> further() {
    return Stream.of(
        way(
            "helper generic",
            "static <T> void keep(Consumer<? super T> to, T it) { to.accept(it); } void "
                + "f(Vec v) { keep(Bus.ONE::put2, v); }"),
        way(
            "default method",
            "interface Saves { default void save(Vec v) { Bus.put(v); } } void f(Saves "
                + "s, Vec v) { s.save(v); }"),
        way(
            "pinned generic in held",
            "private final Held<PBox<Object>> b = Held.of(PBox::new, x -> {}); void "
                + "f(Vec v) { b.get().value = v; }"),
        way(
            "pinned generic static field assign",
            "void f(Vec v) { PBox<Object> b = PBox.ONE; b.value = v; }"),
        way(
            "iterator of pinned",
            "void f(Vec v) { ListIterator<Object> it = Bus.ONE.iterator(); it.add(v); }"),
        way(
            "entry of pinned",
            "void f(Vec v) { Map.Entry<String, Object> e = Bus.ONE.entry(); " + "e.setValue(v); }"),
        way(
            "exception cause",
            "void f(Vec v) { Bus.fail(new IllegalStateException(\"\", new Lost(v))); } "
                + "static class Lost extends RuntimeException { final Object v; Lost(Object v) "
                + "{ this.v = v; } }"),
        way(
            "exception suppressed",
            "static class Lost extends RuntimeException { final List<Vec> v = new "
                + "ArrayList<>(); }"),
        way(
            "thread local initial",
            "Object f() { return ThreadLocal.withInitial(() -> hp.get()); }"),
        way(
            "reflection invoke",
            "void f(java.lang.reflect.Method m, Vec v) throws Exception { m.invoke(null, "
                + "v); }"),
        way(
            "reflection array",
            "void f(Object a, Vec v) { java.lang.reflect.Array.set(a, 0, v); }"),
        way("compact constructor", "record Kept(Vec v) { Kept { Bus.put(v); } }"),
        way("compact constructor list", "record Kept(List<Vec> v) { Kept { Bus.ONE.take(v); } }"),
        way(
            "pattern var",
            "void f(Object o) { if (o instanceof Runnable r) { new Thread(r).start(); } }"),
        way(
            "switch",
            "void f(int i, Executor e) { e.execute(switch (i) { case 1 -> () -> "
                + "hp.set(1); default -> () -> {}; }); }"),
        way(
            "var",
            "void f(Executor e) { var r = new Object() { int n; void go() { n++; } }; "
                + "e.execute(() -> r.go()); }"),
        way("stream builder", "void f(Vec v) { Bus.put(Stream.builder().add(v)); }"),
        way(
            "stream onClose",
            "Object f() { Bus.put(Stream.of(\"a\").onClose(() -> hp.set(1))); return 1; }"),
        way("future field", "static class Fut extends CompletableFuture<String> { Vec v; }"),
        way(
            "timer",
            "void f(java.util.Timer t, TimerTask x) { t.schedule(x, 1); } class Tick "
                + "extends TimerTask { public void run() { hp.set(1); } }"),
        way(
            "shutdown hook",
            "void f() { Runtime.getRuntime().addShutdownHook(new Hook(this)); } static "
                + "class Hook extends Thread { final Enemy e; Hook(Enemy e) { this.e = e; } }"),
        way("varargs pinned", "void f(Vec v) { Bus.many(v, v); }"),
        way("varargs pinned array", "void f(Object[] v) { Bus.many(v); }"),
        way(
            "pinned interface implemented",
            "class Ear implements Bus.Ear { public void a() { hp.set(1); } public void "
                + "b() { } }"),
        way("pinned interface lambda stored", "void f() { Bus.ONE.ear = () -> hp.get(); }"),
        way(
            "pinned setter via subclass",
            "static class Mine extends Bus.Open2 { void f(Vec v) { last = v; } }"),
        way(
            "pinned overridden",
            "static class Mine extends Bus.Open2 { @Override void give(List<Object> l) { "
                + "l.add(new Vec(0, 0)); } }"),
        way(
            "wildcard super",
            "@SuppressWarnings({\"rawtypes\", \"unchecked\"}) void f(Vec v) { List<? "
                + "super String> l = Bus.ONE.names(); List<Object> o = (List<Object>) l; "
                + "o.add(v); }"),
        way("arrays asList", "void f(Vec v) { Arrays.asList(Bus.ONE.array()).set(0, v); }"),
        way(
            "collector into pinned",
            "void f(List<Vec> l) { l.stream().collect(Collectors.toCollection(() -> "
                + "Bus.ONE.list)); }"),
        way(
            "proxy",
            "Object f() { return java.lang.reflect.Proxy.newProxyInstance(null, new "
                + "Class<?>[0], (p, m, a) -> hp.get()); }"),
        way(
            "method handle bind",
            "Object f(java.lang.invoke.MethodHandle h) { return h.bindTo(this); }"),
        way("thread group", "static class G extends ThreadGroup { Vec v; G() { super(\"\"); } }"),
        way("generic pinned method twice", "void f(Vec v) { Bus.<Vec>hold(() -> v); }"),
        way("executor of pinned", "void f() { Bus.ONE.pool().submit(() -> hp.get()); }"),
        way("pinned consumer supply", "void f() { Bus.ONE.each((String s) -> new Vec(1, 1)); }"),
        way("local pinned record", "void f(Vec v) { new Bus.Note(v); }"),
        way("optional pinned", "void f(Vec v) { Bus.ONE.note().ifPresent(n -> n.any = v); }"),
        way(
            "phaser",
            "class P extends Phaser { protected boolean onAdvance(int a, int b) { "
                + "hp.set(1); return false; } }"),
        way(
            "recursive task",
            "class R extends RecursiveTask<Integer> { protected Integer compute() { "
                + "return hp.get(); } }"),
        way(
            "output stream",
            "void f() { System.setOut(new java.io.PrintStream(new java.io.OutputStream() "
                + "{ public void write(int b) { hp.set(b); } })); }"),
        way("super args", "static class T extends Bus.Takes { T(Vec v) { super(v); } }"),
        way(
            "this in ctor of pinned super",
            "final class T extends Bus.Base { int x() { return hp.get(); } }"),
        way("anonymous pinned open", "Object f(Vec v) { return new Bus.Takes(v) { }; }"),
        way("array of arrays", "void f(Vec v) { Object[][] a = Bus.ONE.grid(); a[0][0] = v; }"),
        way(
            "map entry set",
            "void f(Vec v) { for (Map.Entry<String, Object> e : "
                + "Bus.ONE.map().entrySet()) { e.setValue(v); } }"),
        way(
            "try resource",
            "void f() throws Exception { try (java.io.Reader r = new java.io.Reader() { "
                + "public int read(char[] c, int a, int b) { return hp.get(); } public void "
                + "close() { } }) { Bus.put(r); } }"),
        way(
            "raw return",
            "@SuppressWarnings({\"rawtypes\", \"unchecked\"}) List f() { return "
                + "Bus.ONE.names(); } @SuppressWarnings({\"rawtypes\", \"unchecked\"}) void "
                + "g(Vec v) { f().add(v); }"),
        way(
            "raw in generic arg",
            "@SuppressWarnings({\"rawtypes\", \"unchecked\"}) void f(Optional<List> o, "
                + "Vec v) { o.get().add(v); }"),
        way(
            "raw lambda param",
            "@SuppressWarnings({\"rawtypes\", \"unchecked\"}) void f(Consumer<List> c) { "
                + "c.accept(Bus.ONE.names()); } @SuppressWarnings({\"rawtypes\", "
                + "\"unchecked\"}) void g(Vec v) { f(l -> l.add(v)); }"),
        way(
            "raw via var",
            "@SuppressWarnings({\"rawtypes\", \"unchecked\"}) void f(Vec v) { var l = "
                + "List.class.cast(Bus.ONE.names()); h(l, v); } "
                + "@SuppressWarnings({\"rawtypes\", \"unchecked\"}) void h(List<Object> l, Vec "
                + "v) { l.add(v); }"),
        way(
            "raw iterator",
            "@SuppressWarnings({\"rawtypes\", \"unchecked\"}) void f(Vec v, Class<? "
                + "extends List> c) { c.cast(Bus.ONE.names()).listIterator().add(v); }"));
  }

  /** Containers that cannot change, in variables whose types do not tell what they hold. */
  static Stream<Arguments> hidden() {
    return Stream.of(
        way(
            "list to a thread",
            "void f() { Object o = List.of(this);"
                + " new Thread(() -> { for (Object x : (List<?>) o) ((Enemy) x).g(); }); }"
                + " void g() { }"),
        way("list of two", "void f(Vec v) { Object o = List.of(v, this); Bus.put(o); }"),
        way("list of one", "void f(Vec v) { Object o = List.of(v); Bus.ONE.put2(o); }"),
        way("optional", "void f(Vec v) { Object o = Optional.of(v); Bus.put(o); }"),
        way("map", "void f(Vec v) { Object o = Map.of(1, v); Bus.put(o); }"),
        way("entry", "void f(Vec v) { Object o = Map.entry(1, v); Bus.put(o); }"),
        way("copy", "void f(List<Vec> l) { Object o = List.copyOf(l); Bus.put(o); }"),
        way("stream's list", "void f(Stream<Vec> s) { Object o = s.toList(); Bus.put(o); }"),
        way(
            "collector's set",
            "void f(Stream<Vec> s) {"
                + " Object o = s.collect(Collectors.toUnmodifiableSet()); Bus.put(o); }"),
        way("code", "void f(Runnable r) { Object o = List.of(r); Bus.put(o); }"),
        way(
            "array to a thread",
            "void f() { Object o = Optional.of(new int[1]);"
                + " new Thread(() -> System.out.println(o)); }"),
        way(
            "client property",
            "void f(javax.swing.JPanel p) { Object o = List.of(this); p.putClientProperty(1, o); }"),
        way(
            "variable of a loop",
            "void f(List<Object> l) { for (Object o : l) { Bus.put(o); o = List.of(1); } }"));
  }

  /** Handles of methods and variables, which may have bound something. */
  static Stream<Arguments> bound() {
    return Stream.of(
        way("method handle", "void f(java.lang.invoke.MethodHandle h) { Bus.put(h); }"),
        way("variable handle", "void f(java.lang.invoke.VarHandle h) { Bus.put(h); }"),
        way("call site", "void f(java.lang.invoke.CallSite c) { Bus.put(c); }"),
        way(
            "method handle of a value",
            "Object f(Vec v) { return java.lang.invoke.MethodHandles.constant(Vec.class, v); }"),
        way(
            "method handle of an array",
            "void f() { Bus.put(java.lang.invoke.MethodHandles.constant(int[].class, new int[1]));"
                + " }"));
  }

  static Stream<Arguments> data() {
    return Stream.of(
        way("concurrent map", "ConcurrentHashMap<String, String>"),
        way("concurrent list", "CopyOnWriteArrayList<String>"),
        way("bits", "BitSet"),
        way("buffer", "java.nio.ByteBuffer"),
        way("writer", "java.io.StringWriter"),
        way("bytes", "java.io.ByteArrayOutputStream"),
        way("calendar", "Calendar"),
        way("date", "Date"),
        way("counter", "AtomicLong"),
        way("adder", "LongAdder"),
        way("permits", "Semaphore"),
        way("latch", "CountDownLatch"),
        way("phaser", "Phaser"),
        way("text", "StringBuilder"),
        way("generator", "java.util.random.RandomGenerator"),
        way("thread local", "ThreadLocal<String>"),
        way("weak reference", "java.lang.ref.WeakReference<String>"),
        way("function", "Consumer<Object>"),
        way("iterator", "Iterator<String>"),
        way("stream", "Stream<String>"),
        way("program", "HotProgram"),
        way("who takes anything", "Taker"),
        way("subclass of a collection", "Bag"));
  }

  static Stream<Arguments> parallels() {
    return Stream.of(
        way(
            "parallel stream",
            "void f(List<Vec> l) { l.parallelStream().forEach(v -> hp.set(1)); }"),
        way(
            "parallel later",
            "void f(List<Vec> l) { l.stream().map(v -> v).parallel().forEach(v -> hp.set(1)); }"),
        way(
            "parallel entities",
            "void f(List<Enemy> l) { l.parallelStream().forEach(e -> e.g()); }" + " void g() { }"),
        way(
            "parallel reference",
            "void f(List<Vec> l) { l.parallelStream().forEach(this::g); }" + " void g(Vec v) { }"),
        way("parallel variable", "void f(List<Vec> l) { var s = l.parallelStream(); }"),
        way(
            "parallel support",
            "void f(List<Vec> l) {"
                + " StreamSupport.stream(l.spliterator(), true).forEach(v -> hp.set(1)); }"),
        way(
            "parallel collector",
            "Object f(List<Vec> l) { return l.parallelStream().collect(Collectors.mapping(v ->"
                + " hp.get(), Collectors.toList())); }"),
        way(
            "collector of somebody",
            "Object f(List<Vec> l, Collector<Vec, ?, Vec> c) {"
                + " return l.parallelStream().collect(c); }"),
        way(
            "parallel map",
            "void f(ConcurrentHashMap<String, Vec> m) { m.forEach(1, (k, v) -> hp.set(1)); }"),
        way("parallel array", "void f(int[] a) { Arrays.parallelSetAll(a, i -> hp.get()); }"));
  }

  static Stream<Arguments> pins() {
    return Stream.of(
        way("field", "@Pinned static class Net { Vec last; }"),
        way("signature", "@Pinned static class Net { void show(List<? extends Vec> all) { } }"),
        way("body", "@Pinned static class Net { Object f() { return new Vec(0, 0); } }"),
        way("supertype", "@Pinned static class Net extends Parent { }"),
        way(
            "name",
            "@Pinned static class Net { Object f() throws Exception { return"
                + " Class.forName(\"game.Vec\"); } }"),
        way("inner class", "@Pinned class Net { }"));
  }

  @ParameterizedTest
  @MethodSource("handles")
  void handleIsCaught(String way, String members) {
    caught(HotHandleEscapes.class, members);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void shapeIsCaught(String way, String members) {
    caught(HotFieldShape.class, members);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void fieldIsCaught(String way, String members) {
    caught(StateOutsideHot.class, members);
  }

  @ParameterizedTest
  @MethodSource("captures")
  void captureIsCaught(String way, String members) {
    caught(StateAcrossSteps.class, members);
  }

  @ParameterizedTest
  @MethodSource({"fillings", "disguises", "further", "parallels", "hidden", "bound"})
  void outlivingIsCaught(String way, String members) {
    caught(StateAcrossSteps.class, members);
  }

  @ParameterizedTest
  @MethodSource("data")
  void heldDataIsCaught(String way, String type) {
    caught(
        StateAcrossSteps.class, "private final Held<" + type + "> held = Held.of(null, h -> { });");
  }

  @ParameterizedTest
  @MethodSource("pins")
  void pinIsCaught(String way, String members) {
    caught(PinnedRefersToReloadable.class, members);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void virtualThreadIsCaught() {
    caught(StateAcrossSteps.class, "void f() { Thread.startVirtualThread(() -> hp.set(1)); }");
  }

  @Test
  void eachWayIsAnother() {
    Set<String> seen = new HashSet<>();
    List<Arguments> all =
        Stream.of(
                handles(),
                shapes(),
                fields(),
                captures(),
                pins(),
                fillings(),
                disguises(),
                further(),
                parallels(),
                hidden(),
                bound(),
                data())
            .flatMap(each -> each)
            .toList();
    all.forEach(each -> seen.add(String.valueOf(each.get()[1])));
    assertEquals(all.size(), seen.size());
  }

  private static Arguments way(String name, String members) {
    return arguments(name, members);
  }

  private static void caught(Class<? extends BugChecker> by, String members) {
    Snippet.checkAll(
        Snippet.enemy("// BUG: Diagnostic contains: [" + by.getSimpleName() + "]\n" + members)
            + TYPES
            + "class Carried extends RuntimeException { Carried(Object any) { } }");
  }
}
