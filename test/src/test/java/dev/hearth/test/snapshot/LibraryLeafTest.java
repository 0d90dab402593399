package dev.hearth.test.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.LeafCodec;
import dev.hearth.Snapshots;
import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.Takeover;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.Seal;
import dev.hearth.snapshot.SnapshotException;
import dev.hearth.test.harness.Build;
import dev.hearth.test.harness.Loaded;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library's value type as state, by a codec that the library brings. */
final class LibraryLeafTest {
  private static final String MONEY =
      """
      package money;
      public abstract class Money {
        public static Money of(long cents) { return new Cents(cents); }
        public abstract long cents();
        static final class Cents extends Money {
          private final long cents;
          Cents(long cents) { this.cents = cents; }
          @Override public long cents() { return cents; }
          @Override public String toString() { return cents + " cents"; }
        }
      }
      """;

  private static final String MAIN =
      """
      package shop;

      import dev.hearth.*;
      import dev.hearth.annotations.*;
      import java.util.*;
      import money.Money;

      @HotState
      public final class Main implements HotProgram {
        private final Hot<Money> till = Hot.of(Money.of(0));
        private final Hot<List<Item>> items = Hot.of(List.of());

        @Override public void start() {
          till.set(Money.of(5));
          items.set(new ArrayList<>(List.of(new Item(Optional.of(Money.of(7)), new Money[] {Money.of(9)}))));
        }
        @Override public void step() {}
        String text() {
          Item item = items.get().get(0);
          return till.get() + ", " + item.price() + ", " + item.parts()[0];
        }
      }

      @HotState record Item(Optional<Money> price, Money[] parts) {}
      """;

  @TempDir private Path folder;
  private Path sources;
  private Path output;

  @BeforeEach
  void write() throws IOException {
    sources = Files.createDirectories(folder.resolve("src/main/java"));
    output = folder.resolve("target/classes");
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    save("shop/Main.java", MAIN);
  }

  private void save(String file, String text) throws IOException {
    Path path = sources.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  /** The library, whose codec writes cents in version 1 and tenths of them from 2 on. */
  private Path library(int version) throws IOException {
    Path library = Files.createDirectories(folder.resolve("library" + version));
    Path code = Files.createDirectories(folder.resolve("code" + version));
    Path money = Files.writeString(code.resolve("Money.java"), MONEY);
    Path codec =
        Files.writeString(
            code.resolve("MoneyCodec.java"),
            """
            package money;
            public final class MoneyCodec implements dev.hearth.LeafCodec<Money> {
              @Override public Class<Money> type() { return Money.class; }
              @Override public String name() { return "money"; }
              @Override public int version() { return VERSION; }
              @Override public String write(Money value) {
                return String.valueOf(VERSION == 1 ? value.cents() : value.cents() * 10);
              }
              @Override public Money read(String text, int version) {
                long number = Long.parseLong(text);
                return Money.of(version == 1 ? number : number / 10);
              }
            }
            """
                .replace("VERSION", String.valueOf(version)));
    assertEquals("", javac(List.of(money, codec), library, Build.libraries(), "-proc:none"));
    Path services = Files.createDirectories(library.resolve("META-INF/services"));
    Files.writeString(services.resolve(LeafCodec.class.getName()), "money.MoneyCodec\n");
    return jar(library);
  }

  private static Path jar(Path content) {
    Path jar = content.resolveSibling(content.getFileName() + ".jar");
    int status =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "cf", jar.toString(), "-C", content.toString(), ".");
    assertEquals(0, status);
    return jar;
  }

  private String build(Path library) throws IOException {
    List<Path> path = new ArrayList<>(Build.libraries());
    path.add(library);
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".java")).toList();
      return javac(all, output, path, "-processorpath", Build.joined(path));
    }
  }

  private static String javac(List<Path> sources, Path output, List<Path> path, String... more)
      throws IOException {
    Files.createDirectories(output);
    List<String> options = new ArrayList<>(List.of("-cp", Build.joined(path), "-nowarn"));
    options.addAll(List.of("-d", output.toString(), "--release", "17"));
    options.addAll(List.of(more));
    List<String> command = new ArrayList<>();
    // A process of its own: only there the processor path is all that the processor sees.
    command.add(Build.javaHome().resolve("bin/javac").toString());
    command.addAll(options);
    sources.forEach(source -> command.add(source.toString()));
    Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return javac.waitFor() == 0 ? "" : said;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void seal() throws Exception {
    Seal.seal(
        SchemaJson.readCompiled(Files.readString(output.resolve(CompiledSchema.RESOURCE))),
        folder.resolve("src/main/hot"));
  }

  private URLClassLoader loader(Path library, ClassLoader parent) throws IOException {
    return new URLClassLoader(new URL[] {output.toUri().toURL(), library.toUri().toURL()}, parent);
  }

  private static HotProgram started(ClassLoader loader) throws ReflectiveOperationException {
    HotProgram program = (HotProgram) loader.loadClass("shop.Main").getConstructor().newInstance();
    program.start();
    return program;
  }

  private static HotProgram restored(ClassLoader loader, Path file) throws Exception {
    return Snapshots.restore(loader.loadClass("shop.Main").asSubclass(HotProgram.class), file);
  }

  @Test
  void itsCodecStandsInTheSchemaAndWritesSnapshots() throws Exception {
    Path library = library(1);
    assertEquals("", build(library));
    seal();
    String sealed = Files.readString(folder.resolve("src/main/hot/1.json"));
    assertTrue(sealed.contains("\"till\": \"money.Money@money:1\""), sealed);
    assertTrue(sealed.contains("\"price\": \"Optional<money.Money@money:1>\""), sealed);
    try (URLClassLoader loader = loader(library, getClass().getClassLoader())) {
      for (String name : List.of("a.json", "a.cbor")) {
        Path file = folder.resolve(name);
        Snapshots.save(started(loader), file);
        assertEquals(
            "5 cents, Optional[7 cents], 9 cents", Loaded.call(restored(loader, file), "text"));
      }
    }
    assertTrue(Files.readString(folder.resolve("a.json")).contains("\"till\":\"5\""));
  }

  @Test
  void aLiveValueIsCarriedAsItIs() throws Exception {
    Path library = library(1);
    assertEquals("", build(library));
    URL jar = library.toUri().toURL();
    try (URLClassLoader shared = new URLClassLoader(new URL[] {jar}, getClass().getClassLoader());
        URLClassLoader before = loader(output, shared);
        URLClassLoader after = loader(output, shared)) {
      CompiledCode code = CompiledCode.of(after.loadClass("shop.Main"));
      HotProgram taken = Takeover.plan(code.compiled(), before, code).of(started(before)).program();
      assertEquals("5 cents, Optional[7 cents], 9 cents", Loaded.call(taken, "text"));
    }
  }

  @Test
  void anotherVersionOfTheCodecIsAChangeToDecide() throws Exception {
    Path first = library(1);
    assertEquals("", build(first));
    seal();
    assertEquals("", build(first));
    Path file = folder.resolve("a.json");
    try (URLClassLoader loader = loader(first, getClass().getClassLoader())) {
      Snapshots.save(started(loader), file);
    }
    Path second = library(2);
    String undecided = build(second);
    assertTrue(undecided.contains("[hot:undecided-conversion] Item.price"), undecided);
    assertTrue(undecided.contains("[hot:undecided-conversion] Main.till"), undecided);
    assertTrue(undecided.contains("Money@money:1"), undecided);
    save(
        "shop/From1.java",
        """
        package shop;

        import java.util.Optional;
        import money.Money;

        @dev.hearth.annotations.Migrates(1)
        final class From1 extends V1.Migration {
          @Override protected Money till(V1.Main old) { return old.till(); }
          @Override protected Optional<Money> price(V1.Item old) { return old.price(); }
          @Override protected Money[] parts(V1.Item old) { return old.parts(); }
        }
        """);
    assertEquals("", build(second));
    try (URLClassLoader loader = loader(second, getClass().getClassLoader())) {
      assertEquals(
          "5 cents, Optional[7 cents], 9 cents", Loaded.call(restored(loader, file), "text"));
      Snapshots.save(started(loader), folder.resolve("b.json"));
    }
    assertTrue(Files.readString(folder.resolve("b.json")).contains("\"till\":\"50\""));
  }

  @Test
  void withoutItsCodecNothingIsReadOrAccepted() throws Exception {
    Path library = library(1);
    assertEquals("", build(library));
    Path file = folder.resolve("a.json");
    try (URLClassLoader loader = loader(library, getClass().getClassLoader())) {
      Snapshots.save(started(loader), file);
    }
    Path services = folder.resolve("library1/META-INF/services");
    Files.delete(services.resolve(LeafCodec.class.getName()));
    jar(folder.resolve("library1"));
    try (URLClassLoader loader = loader(library, getClass().getClassLoader())) {
      SnapshotException refused =
          assertThrows(SnapshotException.class, () -> restored(loader, file));
      assertTrue(
          String.valueOf(refused.getMessage())
              .contains("there is no leaf codec money for money.Money on the class path"),
          refused.getMessage());
    }
    String refused = build(library);
    assertTrue(refused.contains("[hot:not-state]"), refused);
    assertTrue(refused.contains("bring a LeafCodec for it"), refused);
  }
}
