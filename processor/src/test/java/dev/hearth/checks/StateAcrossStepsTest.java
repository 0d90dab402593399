package dev.hearth.checks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StateAcrossStepsTest {
  private static final String TYPES =
      """
      @HotState record Vec(double x, double y) { }
      record Request(String url) implements Runnable { public void run() { } }
      record Order(Vec at) implements Runnable { public void run() { } }
      class Turn { final List<Vec> all = new ArrayList<>(); void play() { } }
      class Worker extends Thread { final String url; Worker(String url) { this.url = url; } }
      class Any { Any(Object any) { } }
      @Pinned record Packet(byte[] bytes) { }
      @Pinned final class Net {
        static final Net ONE = new Net();
        final List<Object> all = new ArrayList<>();
        final Object[] many = new Object[3];
        int port;
        Runnable listener = () -> { };
        static void accept(String... args) { ONE.all.addAll(Arrays.asList(args)); }
        static String text(Consumer<StringBuilder> body) {
          StringBuilder text = new StringBuilder();
          body.accept(text);
          return text.toString();
        }
        static void twice(Runnable body) { later(body); }
        static void later(Runnable body) { new Thread(() -> body.run()).start(); }
        void keep(Object any) { all.add(any); }
        void listen(Runnable listener) { this.listener = listener; }
        void show(String frame) { }
        void ask(Class<?> type) { }
        void ask(Supplier<Object> any) { all.add(any.get()); }
        void compose(Work body) { listener = body.twice()::go; }
        interface Work { void go(); default Work twice() { return () -> { go(); go(); }; } }
        static class Open { void run(Runnable body) { body.run(); } }
        void take(List<String> names) { all.addAll(names); }
        void many(String[] names) { all.add(names); }
        void send(byte[] bytes) { all.add(bytes); }
        <T> T locked(Supplier<T> body) { synchronized (all) { return body.get(); } }
        <T> void asked(Supplier<T> body) { body.get(); }
        <T> T remembered(Supplier<T> body) { T it = body.get(); all.add(it); return it; }
        List<String> players() { return List.of(); }
        void with(Consumer<List<Object>> body) { body.accept(all); }
        Map<String, Object> map() { return new HashMap<>(); }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f(List<Vec> all) { all.forEach(v -> hp.set((int) v.x())); }",
        "int f(List<Vec> all) { return all.stream().mapToInt(v -> hp.get()).sum(); }",
        "void f(Map<String, Vec> all, Vec v) { all.computeIfAbsent(\"a\", k -> v); }",
        "void f(Optional<Vec> at) { at.ifPresent(v -> hp.set((int) v.x())); }",
        "void f(ExecutorService pool, String url) { pool.submit(() -> url.length()); }",
        "void f(ExecutorService pool) { pool.submit(new Request(\"a\")); }",
        "void f(Queue<String> out) { new Thread(() -> System.out.println()).start(); }",
        "void f(BlockingQueue<String> in) { new Thread(() -> in.add(\"a\")).start(); }",
        "void f() { new Worker(\"a\").start(); }",
        "void f() { Net.ONE.show(\"hp \" + hp.get()); Net.ONE.ask(Enemy.class); }",
        "String f() { return Net.text(text -> text.append(hp.get())); }",
        "void f(Vec v) { helper(() -> hp.set((int) v.x())); } void helper(Runnable r) { r.run(); }",
        "void f(List<Vec> all, Vec v) { all.add(v); System.out.println(v); }",
        "public static void main(String[] args) { Net.accept(args); Net.accept(\"a\", \"b\"); }",
        "void f(java.util.logging.Logger log) { log.info(() -> \"hp \" + hp.get()); }",
        "private final Held<Net> net = Held.of(Net::new, n -> {});"
            + " void f() { net.get().players().forEach(p -> hp.set(p.length())); }",
        "private final Held<BlockingQueue<String>> in = Held.of(LinkedBlockingQueue::new, q -> {});",
        "void f(List<String> all) { all.forEach(Net.ONE::show); Net.ONE.port = 3; }",
        "void f(List<Vec> all) { all.forEach(System.out::println); }",
        "void f() { Object o = \"a\"; new Thread(() -> System.out.println(o)); Net.ONE.keep(o); }",
        "void f() { Object o = List.of(\"a\"); new Thread(() -> System.out.println(o)); }",
        "void f(java.lang.invoke.MethodHandles.Lookup l) throws Exception {"
            + " Net.ONE.keep(l.findStatic(Math.class, \"abs\","
            + " java.lang.invoke.MethodType.methodType(int.class, int.class))); }",
        "String f() { System.getProperties().put(\"a\", \"b\"); return"
            + " System.getProperties().getProperty(\"a\"); }",
        "boolean f() { return java.security.Security.getProvider(\"SUN\") == null; }",
        "Map<Object, Object> f() { return Map.copyOf(System.getProperties()); }",
        "void f(Optional<Net> n) { List<String> all = n.map(Net::players).orElseThrow(); }",
        "private final Held<Thread> pilot = Held.of(Thread::new, Thread::interrupt);",
        "void f(java.util.logging.Logger log, Vec v) { log.log(java.util.logging.Level.INFO, \"\","
            + " v); }",
        "void f() { Net.ONE.take(List.of(\"a\", \"b\")); Net.ONE.take(new ArrayList<>()); }",
        "void f(List<Vec> all) { Net.ONE.take(all.stream().map(Vec::toString).toList()); }",
        "void f(List<String> all) { var copy = List.copyOf(all); Net.ONE.take(copy); }",
        "void f(List<String> all) { Net.ONE.take(new ArrayList<>(all)); }",
        "void f(String text) { Net.ONE.send(text.getBytes()); Net.ONE.send(new byte[8]); }",
        "void f(List<String> all) { Net.ONE.many(all.toArray(new String[0])); }",
        "void f(ExecutorService pool, List<String> all) { List<String> copy = List.copyOf(all);"
            + " pool.submit(() -> copy.size()); }",
        "private final Held<BlockingQueue<String>> in = Held.of(LinkedBlockingQueue::new, q -> {});"
            + " void f(List<String> all) { in.get().drainTo(all); }",
        "byte[] f(java.security.MessageDigest by, byte[] all) { return by.digest(all); }",
        "void f(List<String> all, java.nio.file.Path p) throws Exception {"
            + " java.nio.file.Files.write(p, all); }",
        "Iterator<String> f(List<Vec> all) { return new Iterator<>() { int at; public boolean"
            + " hasNext() { return true; } public String next() { return \"\" + all.get(at++); } };"
            + " }",
        "boolean f() { java.lang.ref.Reference.reachabilityFence(this); return"
            + " Thread.holdsLock(this); }",
        "Vec f(Vec v) { return Net.ONE.locked(() -> v); }",
        "List<Vec> f(List<Vec> all) { return Net.ONE.locked(() -> all); }",
        "void f(Vec v) { Net.ONE.asked(() -> hp.get()); }",
        "int f(List<Vec> all) { return all.parallelStream().mapToInt(v -> (int) v.x()).sum(); }",
        "List<Vec> f(List<Vec> all) { return all.parallelStream().map(v -> new Vec(v.x(),"
            + " all.size())).toList(); }",
        "static class Lost extends Exception { Lost(String text) { super(text); } }",
        "class Names implements Iterator<String> { int at; public boolean hasNext() { return false;"
            + " } public String next() { return \"\" + at++; } }",
        "Iterable<Vec> f(List<Vec> all) { return () -> all.iterator(); }",
        "@SuppressWarnings(\"unchecked\") Set<Vec>[] f() { return (Set<Vec>[]) new Set<?>[3]; }",
        "List<? extends Vec> f(List<Vec> all) { return (List<? extends Vec>) all; }",
        "String f(Object o) { return o instanceof String s ? s : (String) o; }",
        "void f(Map<String, List<Vec>> all, Vec v) { all.get(\"a\").add(v); }",
        "void f(Vec v) { Queue<Vec> open = new ConcurrentLinkedQueue<>(); open.add(v); }",
        "String f(com.sun.net.httpserver.HttpContext c) { return (String)"
            + " c.getAttributes().get(\"a\"); }",
        "private final Held<BlockingQueue<Packet>> in = Held.of(LinkedBlockingQueue::new, q ->"
            + " {}); void f(String s) { in.get().add(new Packet(s.getBytes())); }",
        "@SuppressWarnings(\"StateAcrossSteps\") void f(ExecutorService p) { p.submit(() ->"
            + " hp.get()); }",
      })
  void acceptsWhatEndsWithTheStep(String members) {
    Snippet.check(StateAcrossSteps.class, Snippet.enemy(members) + TYPES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void f() { new Thread(() -> hp.set(1)).start(); }",
        "void f(Vec v) { new Thread(() -> System.out.println(v)).start(); }",
        "void f() { new Thread(this::hit).start(); } void hit() { }",
        "void f() { new Thread(() -> Enemy.this.hp.set(1)).start(); }",
        "class In { void f() { new Thread(() -> Enemy.this.hp.set(1)).start(); } }",
        "static void f(Executor e, Vec v) { final class L implements Runnable { public void run() {"
            + " v.x(); } } e.execute(new L()); }",
        "static void f(Executor e, Vec v) { class L { double x() { return v.x(); } } e.execute(() ->"
            + " new L().x()); }",
        "void f(List<Vec> all) { all.forEach(Net.ONE::keep); }",
        "Consumer<Vec> f() { return Net.ONE::keep; }",
        "Function<Runnable, Thread> f() { return Thread::new; }",
        "Consumer<Runnable> f(Executor e) { return e::execute; }",
        "void f(Vec v) { Net.ONE.all.add(v); }",
        "void f(List<Vec> all) { all.forEach(Net.ONE.all::add); }",
        "void f() { Net.ONE.listener = () -> hp.get(); }",
        "void f(Vec v) { Net.ONE.many[0] = v; }",
        "void f() { Net.ONE.ask(() -> new Vec(1, 1)); }",
        "void f() { Net.ONE.compose(() -> hp.set(1)); }",
        "void f(List<String> all) { Net.ONE.take(all); }",
        "void f(List<String> all) { var copy = new ArrayList<>(all); Net.ONE.take(copy); }",
        "void f(List<Vec> all) { Net.ONE.keep(List.copyOf(all)); }",
        "void f(byte[] all) { Net.ONE.send(all); }",
        "void f(Vec v) { Net.ONE.keep(new Object[] {v}); }",
        "Vec f(Vec v) { return Net.ONE.remembered(() -> v); }",
        "void f(byte[] all) { new Packet(all); }",
        "private final Held<BlockingQueue<List<String>>> in = Held.of(LinkedBlockingQueue::new, q ->"
            + " {});",
        "private final Held<List<Net.Work>> in = Held.of(LinkedList::new, q -> {});",
        "private final Held<BlockingQueue<Net.Work>> in = Held.of(LinkedBlockingQueue::new, q -> {});",
        "private final Held<BlockingQueue<byte[]>> in = Held.of(LinkedBlockingQueue::new, q ->"
            + " {});",
        "void f() { new Net.Open().run(() -> hp.set(1)); }",
        "void f(java.util.prefs.Preferences p) throws Exception { new Any((Runnable) () ->"
            + " hp.set(1)).toString(); new javax.swing.DefaultListModel<Object>().addElement((Runnable)"
            + " () -> hp.set(1)); }",
        "void f() { new Thread() { @Override public void run() { hp.set(1); } }.start(); }",
        "Object f() { return new FutureTask<Integer>(() -> hp.get()); }",
        "void f(ExecutorService pool) { pool.submit(() -> hp.get()); }",
        "void f(ExecutorService pool, Runnable any) { pool.submit(any); }",
        "void f(ExecutorService pool, Vec v) { pool.submit(new Order(v)); }",
        "void f(ScheduledExecutorService pool) { pool.schedule(this::hit, 1, TimeUnit.SECONDS); }"
            + " void hit() { }",
        "void f() { CompletableFuture.supplyAsync(() -> hp.get()); }",
        "void f(CompletableFuture<Integer> later) { later.thenAccept(n -> hp.set(n)); }",
        "void f(CompletableFuture<Object> later, Vec v) { later.complete(v); }",
        "void f(java.util.Timer timer) { timer.schedule(new TimerTask() { @Override public void"
            + " run() { hp.set(1); } }, 1); }",
        "void f(ExecutorService pool, Turn turn) { pool.submit(() -> turn.play()); }",
        "void f(ExecutorService pool, int[] cells) { pool.submit(() -> cells[0]++); }",
        "void f(ExecutorService pool, List<String> names) { pool.submit(() -> names.size()); }",
        "void f() { Runtime.getRuntime().addShutdownHook(new Thread(() -> hp.get())); }",
        "void f(Vec v) { System.getProperties().put(\"v\", v); }",
        "void f(ThreadLocal<Vec> here, Vec v) { here.set(v); }",
        "class Counter extends Thread { int n; } void f() { new Counter().start(); }",
        "class In extends Thread { } void f() { new In().start(); }",
        "void f(Vec v) { Net.ONE.keep(v); }",
        "void f() { Net.ONE.listen(() -> hp.get()); }",
        "void f() { Net.later(() -> hp.get()); }",
        "void f() { Net.ONE.map().put(\"me\", this); }",
        "private final Held<Net> net = Held.of(() -> new Net(), n -> hp.get());",
        "private final Held<Properties> p = Held.of(Properties::new, x -> {});",
        "private final Held<int[]> p = Held.of(() -> new int[1], x -> {});",
        "private final Held<AtomicLong> p = Held.of(AtomicLong::new, x -> {});",
        "private final Held<String> p = Held.of(() -> \"\", x -> {});",
        "private final Held<BlockingQueue<Object>> in = Held.of(LinkedBlockingQueue::new, q -> {});",
        "private final Held<BlockingQueue<Runnable>> in ="
            + " Held.of(LinkedBlockingQueue::new, q -> {});",
        "private final Held<? extends Object> in = Held.of(() -> \"\", q -> {});",
        "void f(java.util.function.Supplier<Integer> s, java.net.http.HttpClient c,"
            + " java.net.http.HttpRequest r) { c.sendAsync(r, i ->"
            + " java.net.http.HttpResponse.BodySubscribers.replacing(hp.get())); }",
        "void f(java.beans.PropertyChangeSupport s) { s.addPropertyChangeListener(e -> hp.set(1)); }",
      })
  void refusesWhatOutlivesIt(String members) {
    Snippet.check(
        StateAcrossSteps.class,
        Snippet.enemy(
                "// BUG: Diagnostic contains: State is not taken across steps by a lambda, a thread,"
                    + " a timer or a Held\n"
                    + members)
            + TYPES);
  }

  @Test
  void saysWhatIsTakenAndWhatToDo() {
    Snippet.check(
        StateAcrossSteps.class,
        Snippet.enemy(
                """
                // BUG: Diagnostic contains: What is given to new Thread can outlive the step, and \
                it captures this: Enemy is state.
                // Give it leaves only, as a String or a number that is read before.
                // What it brings can come in a later step, from a queue that a Held has.
                // Work that goes on by itself belongs into a @Pinned class, which a Held has.
                void f() { new Thread(() -> hp.set(1)).start(); }
                // BUG: Diagnostic contains: it captures turn: anything can extend Turn
                void g(ExecutorService pool, Turn turn) { pool.submit(() -> turn.play()); }
                // BUG: Diagnostic contains: What is given to Net.keep can outlive the step, and Vec \
                is state
                void h(Vec v) { Net.ONE.keep(v); }
                // BUG: Diagnostic contains: Counter can outlive the step as a Thread, and its field \
                n can change
                static class Counter extends Thread { int n; }
                // BUG: Diagnostic contains: In can outlive the step as a Thread, and it belongs to \
                an object around it: Enemy is state
                class In extends Thread { }
                // BUG: Diagnostic contains: What is made here can outlive the step as an \
                InputStream, and it captures this: Enemy is state
                Object in = new java.io.InputStream() { public int read() { return hp.get(); } };
                // BUG: Diagnostic contains: What Net.map gives outlives the step, and state can be \
                put into a Map: an Object may be anything
                void k() { Net.ONE.map().clear(); }
                // BUG: Diagnostic contains: The field many outlives the step, and state can be put \
                into an array: an Object may be anything
                void l(Vec v) { Net.ONE.many[0] = v; }
                // BUG: Diagnostic contains: What is cast here may outlive the step, and state can \
                be put into a List: Vec is loaded anew, and nothing checks the cast to it
                @SuppressWarnings("unchecked") List<Vec> m(Object o) { return (List<Vec>) o; }
                // BUG: Diagnostic contains: What is declared here may outlive the step, and state \
                can be put into a List: the raw type List leaves open what it holds
                @SuppressWarnings("rawtypes") void n(List all) { }
                // BUG: Diagnostic contains: A parallel stream runs on other threads, and its \
                code captures this: Enemy has handles
                void o(List<Vec> all) { all.parallelStream().forEach(v -> hp.set(1)); }
                // BUG: Diagnostic contains: A parallel stream runs on other threads, and nobody \
                knows that where this one is passed on: end it here
                Stream<Vec> p(List<Vec> all) { return all.parallelStream(); }
                // BUG: Diagnostic contains: What a Held has outlives the step, and a Map is data, \
                not a resource
                private final Held<Map<String, String>> m = Held.of(HashMap::new, x -> {});
                // BUG: Diagnostic contains: a Runnable may have captured state
                void k(ExecutorService pool, Runnable any) { pool.submit(any); }
                """)
            + TYPES);
  }

  @Test
  void saysTheWaysOutOfEachKind() {
    Snippet.check(
        StateAcrossSteps.class,
        Snippet.enemy(
                """
                // BUG: Diagnostic contains: Work that goes on by itself belongs into a @Pinned \
                class, which a Held has.
                void a(Vec v) { Net.ONE.keep(v); }
                // BUG: Diagnostic contains: Let it be of a type that holds leaves and pinned \
                classes only: List<String>, a pinned record.
                // Or let the pinned class have a method that does what is to be done with it.
                Object b() { return Net.ONE.map(); }
                // BUG: Diagnostic contains: What Net.with calls this with outlives the step, and \
                state can be put into a List
                void c() { Net.ONE.with(list -> list.clear()); }
                // BUG: Diagnostic contains: Keep the type that it has: a type parameter or a \
                sealed interface in place of the cast.
                @SuppressWarnings("unchecked") List<Vec> d(Object o) { return (List<Vec>) o; }
                // BUG: Diagnostic contains: Let it have final fields with leaves only, and capture \
                nothing else.
                // Or put @Pinned on the class, and let a Held have the object.
                // An exception says in its text, or by an id, what it is about.
                static class Lost extends Exception { Vec at; }
                // BUG: Diagnostic contains: Data goes into a handle: private final Hot<…> name = \
                Hot.of(…);
                // What threads bring comes from a queue of leaves: Held<BlockingQueue<String>>.
                // A resource of your own is a @Pinned class.
                private final Held<BitSet> bits = Held.of(BitSet::new, b -> {});
                // BUG: Diagnostic contains: Let its code make new values of what it is given, and \
                end the stream where it begins.
                // Then put the result into a handle.
                void e(List<Enemy> all) { all.parallelStream().forEach(each -> {}); }
                """)
            + TYPES);
  }

  @Test
  void leavesPinnedClassesAndOtherModulesAlone() {
    Snippet.check(
        StateAcrossSteps.class,
        TYPES
            + "@Pinned class Server { void f(Net n) { new Thread(() -> n.players()).start(); } }");
    Snippet.check(
        StateAcrossSteps.class,
        "class Tool { int n; void f() { new Thread(() -> n++).start(); } }");
  }
}
