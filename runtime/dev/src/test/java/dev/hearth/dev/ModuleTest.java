package dev.hearth.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.load.BuildNotes;
import dev.hearth.schema.CompiledSchema;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleTest {
  @TempDir Path folder;
  private TestModule built;

  @BeforeEach
  void build() {
    built = new TestModule(folder);
    built.save(
        "game.Game",
        "package game; @dev.hearth.annotations.HotState public final class Game implements"
            + " dev.hearth.HotProgram { public void start() {} public void step() {} }");
    built.build();
  }

  @Test
  void itIsFoundByWhatTheBuildNoted() {
    Module module = Module.of(built.program("game.Game"));
    assertEquals(built.classes(), module.output());
    assertEquals(List.of(built.sources(), built.history()), module.watched());
    assertTrue(module.code().hasClass("game.Game"));
    assertEquals(List.of(), module.others());
    assertTrue(!module.classPath().entries().contains(built.classes()));
  }

  @Test
  void otherModulesOfTheClassPathAreNamed() throws Exception {
    TestModule other = new TestModule(folder.resolve("other"));
    other.save("lib.Lib", "package lib; public class Lib {}");
    other.build();
    URL[] urls = {built.classes().toUri().toURL(), other.classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      Module module = Module.of(program(loader));
      assertEquals(List.of(other.classes()), module.others());
      assertEquals(built.classes(), module.output());
    }
  }

  @Test
  void aJarIsNotReloaded() throws Exception {
    Path jar = folder.resolve("game.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("game/Game.class"));
      out.write(Files.readAllBytes(built.classes().resolve("game/Game.class")));
    }
    URL[] urls = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      assertRefused(
          program(loader),
          "game.Game is in no directory on the class path, so there is nothing to reload: jars are"
              + " not. Run it from its build's class output, target/classes");
    }
  }

  @Test
  void withoutASchemaTheProcessorDidNotRun() throws IOException {
    Path schema = built.classes().resolve(CompiledSchema.RESOURCE);
    Files.delete(schema);
    assertRefused(
        built.program("game.Game"),
        "game.Game was compiled without Hearth's annotation processor: there is no "
            + schema
            + ". Name the processor in the build, with -processorpath or as an annotation processor"
            + " path");
  }

  @Test
  void flattenedClassesAreForProduction() throws IOException {
    String game =
        "package game; import dev.hearth.*; @dev.hearth.annotations.HotState public final class"
            + " Game implements HotProgram { FIELD public void start() {} public void step() {} }";
    built.save("game.Game", game.replace("FIELD", "final Hot<Long> tick = Hot.of(1L);"));
    built.build();
    Path schema = built.classes().resolve(CompiledSchema.RESOURCE);
    String withHandle = Files.readString(schema);
    built.save("game.Game", game.replace("FIELD", "final long tick = 1;"));
    built.build();
    Files.writeString(schema, withHandle);
    assertRefused(
        built.program("game.Game"),
        "game.Game was flattened for production, and a dev run needs its handles. Build it anew"
            + " without flattening, with the class output deleted");
  }

  @Test
  void sourcesMustBeKnown() throws IOException {
    note("processorPath=" + folder);
    assertRefused(
        built.program("game.Game"),
        "a dev run does not know where the sources are: the folders that the build noted are not"
            + " there. Name them with -Dhot.sources=src/main/java");
    Files.delete(built.classes().resolve(BuildNotes.RESOURCE));
    assertRefused(
        built.program("game.Game"),
        "a dev run does not know where the sources are: the build noted none, as with"
            + " -Ahot.frozen=true. Name them with -Dhot.sources=src/main/java");
  }

  @Test
  void processorsMustBeKnown() throws IOException {
    note("sources=" + built.sources());
    assertRefused(
        built.program("game.Game"),
        "a dev run does not know where the build's annotation processors are. Name their jars with"
            + " -Dhot.processorpath");
  }

  private void note(String text) throws IOException {
    Files.writeString(built.classes().resolve(BuildNotes.RESOURCE), text);
  }

  private static Class<? extends HotProgram> program(ClassLoader loader)
      throws ClassNotFoundException {
    return loader.loadClass("game.Game").asSubclass(HotProgram.class);
  }

  private static void assertRefused(Class<? extends HotProgram> program, String message) {
    Exception refused = assertThrows(IllegalStateException.class, () -> Module.of(program));
    assertEquals(message, refused.getMessage());
  }
}
