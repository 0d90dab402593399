package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeldScanTest {
  private static final String NET = "package net; public class Net {}";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thread
          java.util.concurrent.ExecutorService
          Map<String, byte[]>
          Pinned
          Pinned.Inside
          List<Pinned[]>
          """)
  void acceptsWhatIsLoadedOnce(String type) {
    Compiled compiled = held("private final Held<" + type + "> it = null;").compile();
    assertEquals(List.of(), compiled.problems());
    assertEquals("entity {}", compiled.type("game.Arena"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          private final Held<Net> it = null;          | Put @Pinned on Net, so that it is loaded once.
          private final Held<List<Net>> it = null;    | Put @Pinned on Net
          private final Held<Net[]> it = null;        | Put @Pinned on Net
          private final Held<State> it = null;        | Put @Pinned on State
          private final Held<?> it = null;            | ? leaves open what is held
          private final Held<List<?>> it = null;      | ? leaves open what is held
          private final Held it = null;               | raw type Held
          private Held<Thread> it = null;             | a handle is a final field
          static final Held<Thread> it = null;        | it is static
          """)
  void refusesWhatIsLoadedAnew(String field, String because) {
    Compiled compiled = held(field).compile();
    assertEquals(List.of("not-state Arena.it"), compiled.problems());
    assertTrue(compiled.message().contains(because), compiled.message());
  }

  @Test
  void aClassOfTheOutputThatIsNotCompiledNowIsLoadedAnew() {
    Sources sources = held("private final Held<Net> it = null;");
    sources.compile();
    assertEquals(List.of("not-state Arena.it"), sources.compileOnly("game.Arena").problems());
  }

  @Test
  void aClassThatIsOnlyOnTheSourcePathIsLoadedAnew() {
    Sources sources = held("private final Held<Net> it = null;");
    sources.option("-sourcepath", sources.sourceFolder().toString(), "-implicit:none");
    assertEquals(List.of("not-state Arena.it"), sources.compileOnly("game.Arena").problems());
  }

  @Test
  void aFolderWithASchemaIsLoadedAnewAndOneWithoutIsNot() throws IOException {
    Sources other = new Sources(folder.resolve("other")).with(NET);
    other.compile();
    Sources arena = user().classPath(other.classes());
    assertEquals(List.of(), arena.compile().problems());
    Path schema = other.classes().resolve("META-INF/hearth/schema.json");
    Files.createDirectories(schema.getParent());
    Files.writeString(schema, "{}");
    assertEquals(List.of("not-state Arena.it"), arena.compile().problems());
  }

  @Test
  void aJarIsLoadedOnceEvenWithASchema() throws IOException {
    Sources other = new Sources(folder.resolve("other")).with(NET);
    other.compile();
    Path jar = folder.resolve("net.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("net/Net.class"));
      out.write(Files.readAllBytes(other.classes().resolve("net/Net.class")));
      out.putNextEntry(new JarEntry("META-INF/hearth/schema.json"));
    }
    Compiled compiled = user().classPath(jar).compile();
    assertEquals(List.of(), compiled.problems());
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  private Sources user() {
    return new Sources(folder.resolve("game"))
        .with(
            "package game; @HotState final class Arena {"
                + " private final Held<net.Net> it = null; }");
  }

  private Sources held(String field) {
    return new Sources(folder)
        .with(
            "package game; @HotState final class Arena { " + field + " }",
            "package game; class Net {}",
            "package game; @HotState record State() {}",
            "package game; @dev.hearth.annotations.Pinned class Pinned { class Inside {} }");
  }
}
