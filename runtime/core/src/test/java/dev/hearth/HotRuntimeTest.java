package dev.hearth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The life of a program in production. */
final class HotRuntimeTest {
  private static final String SCHEMA =
      """
      {
      "hearth": 1, "base": 0, "history": "",
      "roots": ["dev.hearth.SampleProgram"],
      "types": {
      "dev.hearth.SampleProgram": {"entity": {"steps": "int"}}
      }}
      """;

  @TempDir private Path classes;
  private final Properties before = new Properties();

  /** The program, in a class output of its own. */
  private static final class Loader extends URLClassLoader {
    Loader(URL classes) {
      super(new URL[] {classes}, HotRuntimeTest.class.getClassLoader());
    }

    Class<? extends HotProgram> program() throws IOException, ClassNotFoundException {
      return loadClass(SampleProgram.class.getName()).asSubclass(HotProgram.class);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(SampleProgram.class.getName())) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @BeforeEach
  void compile() throws IOException {
    before.putAll(System.getProperties());
    Path file = classes.resolve("dev/hearth/SampleProgram.class");
    Files.createDirectories(file.getParent());
    try (InputStream in =
        HotRuntimeTest.class.getResourceAsStream("/dev/hearth/SampleProgram.class")) {
      Files.write(file, java.util.Objects.requireNonNull(in).readAllBytes());
    }
    schema(SCHEMA);
  }

  @AfterEach
  void forget() {
    System.setProperties(before);
  }

  private void schema(String text) throws IOException {
    Path file = classes.resolve("META-INF/hearth/schema.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Loader loader() throws IOException {
    return new Loader(classes.toUri().toURL());
  }

  private static String said() {
    return System.getProperty("sample.said", "").strip();
  }

  @Test
  void runsAProgramToItsEnd() throws Exception {
    try (Loader loader = loader()) {
      HotRuntime.run(loader.program());
    }
    assertEquals("start; open; step 1; step 2; step 3; close;", said());
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() throws Exception {
    System.setProperty("sample.interrupts", "true");
    try (Loader loader = loader()) {
      HotRuntime.run(loader.program());
    }
    assertTrue(Thread.interrupted());
    assertEquals("start; open; step 1; close;", said());
  }

  @Test
  void keepsTheTimeBetweenSteps() throws Exception {
    System.setProperty("sample.period", "30");
    long begin = System.nanoTime();
    try (Loader loader = loader()) {
      HotRuntime.run(loader.program());
    }
    assertTrue(System.nanoTime() - begin >= TimeUnit.MILLISECONDS.toNanos(90));
  }

  @Test
  @SuppressWarnings("try") // it is closed twice on purpose
  void leavesTheLoopToAHost() throws Exception {
    try (Loader loader = loader();
        HotRuntime runtime = HotRuntime.start(loader.program())) {
      runtime.step();
      assertFalse(runtime.done());
      runtime.step();
      runtime.step();
      assertTrue(runtime.done());
      runtime.close();
      assertEquals("start; open; step 1; step 2; step 3; close;", said());
    }
    assertEquals("start; open; step 1; step 2; step 3; close;", said());
  }

  @Test
  @Timeout(60)
  void callsDoNotWaitForALongPeriodAndMayEndTheProgram() throws Exception {
    System.setProperty("sample.asks", "true");
    System.setProperty("sample.period", "3600000");
    try (Loader loader = loader()) {
      HotRuntime.run(loader.program());
    }
    String said = said();
    assertTrue(
        List.of(
                "start; open; step 1; call 2; call 4; close;",
                "start; open; call 1; step 2; call 3; close;",
                "start; open; call 1; call 2; step 3; close;")
            .contains(said),
        said);
  }

  @Test
  void aHostCallsAndReadsByItsOwnThreads() throws Exception {
    try (Loader loader = loader();
        HotRuntime runtime = HotRuntime.start(loader.program())) {
      UpdatePoint<SampleCounter> counter = runtime.updatePoint(SampleCounter.class);
      CompletableFuture<Integer> called =
          CompletableFuture.supplyAsync(() -> counter.call(c -> c.count(1)).join());
      while (!called.isDone()) {
        runtime.step();
      }
      int read = counter.read(c -> c.count(0));
      assertTrue(called.join() <= read, said());
      assertTrue(counter.call(c -> 0).cancel(false));
    }
  }

  @Test
  void whatACallThrowsThatNobodyWaitsForIsLogged() throws Exception {
    List<LogRecord> logged = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(entry);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("dev.hearth");
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try (Loader loader = loader();
        HotRuntime runtime = HotRuntime.start(loader.program())) {
      runtime
          .updatePoint(SampleCounter.class)
          .run(
              c -> {
                throw new IllegalStateException("no");
              });
      runtime.step();
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
    assertEquals(1, logged.size());
    assertEquals("a call from another thread threw", logged.get(0).getMessage());
    assertEquals("no", logged.get(0).getThrown().getMessage());
  }

  @Test
  void cannotBeSteppedWithinACallOrARead() throws Exception {
    try (Loader loader = loader();
        HotRuntime runtime = HotRuntime.start(loader.program())) {
      UpdatePoint<SampleCounter> counter = runtime.updatePoint(SampleCounter.class);
      String message =
          "step() is called within a step, a call or a read section: it is for the loop around"
              + " them";
      assertEquals(message, counter.read(c -> refused(runtime::step)));
      CompletableFuture<String> refused = counter.call(c -> refused(runtime::step));
      CompletableFuture<Boolean> done = counter.call(c -> runtime.done());
      runtime.step();
      assertEquals(message, refused.join());
      assertFalse(done.join());
      assertEquals(
          "done() is called within a read section: read what it tells in the section itself",
          counter.read(c -> refused(runtime::done)));
    }
  }

  private static String refused(Executable what) {
    return String.valueOf(assertThrows(IllegalStateException.class, what).getMessage());
  }

  @Test
  void cannotBeClosedWithinACall() throws Exception {
    try (Loader loader = loader();
        HotRuntime runtime = HotRuntime.start(loader.program())) {
      CompletableFuture<String> refused =
          runtime.updatePoint(SampleCounter.class).call(c -> refused(runtime::close));
      runtime.step();
      assertTrue(refused.join().startsWith("close() is called within a step"), refused::join);
      runtime.step();
      assertEquals("start; open; step 1; step 2;", said());
    }
  }

  @Test
  void closesWhatAProgramThatCannotStartHasOpen() throws Exception {
    System.setProperty("sample.breaks", "true");
    try (Loader loader = loader()) {
      Class<? extends HotProgram> program = loader.program();
      Exception e = assertThrows(IllegalStateException.class, () -> HotRuntime.run(program));
      assertEquals("cannot start", e.getMessage());
    }
    assertEquals("start; open; close;", said());
  }

  private String refused() throws Exception {
    try (Loader loader = loader()) {
      Class<? extends HotProgram> program = loader.program();
      Exception e = assertThrows(IllegalStateException.class, () -> HotRuntime.start(program));
      assertEquals("", said());
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void refusesAProgramWithoutASchema() throws Exception {
    Files.delete(classes.resolve("META-INF/hearth/schema.json"));
    assertEquals(
        "dev.hearth.SampleProgram was compiled without Hearth's annotation processor: there is no"
            + " META-INF/hearth/schema.json on its class path that has it as a program. Name the"
            + " processor in the build, with -processorpath or as an annotation processor path.",
        refused());
  }

  @Test
  void refusesAProgramThatOnlyALibraryHasASchemaBeside() throws Exception {
    schema(SCHEMA.replace("SampleProgram", "Another"));
    assertTrue(refused().contains("compiled without Hearth's annotation processor"), refused());
  }

  @Test
  void refusesASchemaThatItCannotRead() throws Exception {
    schema(SCHEMA.replace("\"hearth\": 1", "\"hearth\": 7"));
    assertTrue(
        refused().endsWith("cannot be read: it has format 7, and this Hearth reads format 1"),
        refused());
  }

  @Test
  void aDevRunNeedsItsOwnJar() throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                    "-Dhot.dev=true",
                    "-cp",
                    System.getProperty("java.class.path", ""),
                    Main.class.getName()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, process.waitFor(), said);
    assertTrue(
        said.contains(
            "-Dhot.dev=true needs dev.hearth:hearth-dev on the class path, and it is not there"),
        said);
  }

  /** What a user starts. */
  static final class Main {
    private Main() {}

    public static void main(String[] args) {
      HotRuntime.run(SampleProgram.class, args);
    }
  }
}
