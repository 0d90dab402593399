package dev.hearth.dev.load;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.dev.fixture.TestModule;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionLoaderTest {
  @TempDir Path folder;
  private TestModule module;
  private URLClassLoader application;

  @BeforeEach
  void build() {
    module = new TestModule(folder);
    module.save("game.Ship", "package game; public class Ship { static class Hull {} }");
    module.save(
        "game.Net",
        "package game; @dev.hearth.annotations.Pinned public class Net { class In {} }");
    module.save("game.Late", "package game; public class Late {}");
    module.build();
    application = module.loader();
  }

  @Test
  void classesOfTheModuleBelongToTheVersion() throws ClassNotFoundException {
    PinnedLoader shared = new PinnedLoader(application, module.classes(), Set.of());
    VersionLoader one = version(1, shared, Code.read(module.classes()));
    VersionLoader two = version(2, shared, Code.read(module.classes()));
    assertSame(one, one.loadClass("game.Ship").getClassLoader());
    assertSame(one, one.loadClass("game.Ship$Hull").getClassLoader());
    assertNotSame(one.loadClass("game.Ship"), two.loadClass("game.Ship"));
    assertNotSame(application.loadClass("game.Ship"), one.loadClass("game.Ship"));
  }

  @Test
  void allElseIsShared() throws ClassNotFoundException {
    VersionLoader one = version(1, pinning("game.Net"), Code.read(module.classes()));
    assertSame(VersionLoader.class, one.loadClass(VersionLoader.class.getName()));
    assertSame(String.class, one.loadClass("java.lang.String"));
  }

  @Test
  void pinnedClassesAndThoseNestedInThemComeFromTheApplication() throws ClassNotFoundException {
    VersionLoader one = version(1, pinning("game.Net"), Code.read(module.classes()));
    assertSame(application.loadClass("game.Net"), one.loadClass("game.Net"));
    assertSame(application.loadClass("game.Net$In"), one.loadClass("game.Net$In"));
    assertTrue(one.isShared("game.Net$In"));
  }

  @Test
  void whatIsPinnedLaterIsDefinedOnceFromThenOn() throws ClassNotFoundException {
    PinnedLoader shared = pinning("game.Net");
    Code code = Code.read(module.classes());
    shared.pin(Set.of("game.Late"), code);
    Class<?> late = version(2, shared, code).loadClass("game.Late");
    assertSame(shared, late.getClassLoader());
    shared.pin(Set.of("game.Late"), code);
    assertSame(late, version(3, shared, code).loadClass("game.Late"));
  }

  @Test
  void whatTheVersionLacksIsNotFoundOnDiskEither() throws ClassNotFoundException {
    Map<String, byte[]> classes = new TreeMap<>();
    Code all = Code.read(module.classes());
    classes.put("game.Ship", all.classFile("game.Ship").orElseThrow());
    VersionLoader one = version(1, pinning("game.Net"), new Code(classes, Map.of()));
    assertThrows(ClassNotFoundException.class, () -> one.loadClass("game.Late"));
    assertSame(application.loadClass("game.Net"), one.loadClass("game.Net"));
  }

  @Test
  void classesSayWhereTheyAreFrom() throws Exception {
    Class<?> ship =
        version(1, pinning("game.Net"), Code.read(module.classes())).loadClass("game.Ship");
    var domain = ship.getProtectionDomain();
    assertEquals(module.classes().toUri().toURL(), domain.getCodeSource().getLocation());
    assertNull(domain.getClassLoader(), "or threads would keep the version alive");
    assertEquals("game", ship.getPackage().getName());
  }

  @Test
  void theVersionsOwnResourcesHideThoseOnDisk() throws IOException {
    Files.writeString(module.classes().resolve("plain.txt"), "on disk");
    Files.writeString(module.classes().resolve("mine.txt"), "on disk");
    Code code =
        new Code(
            Map.of(),
            Map.of("mine.txt", bytes("own"), "META-INF/hearth/schema.json", bytes("own schema")));
    VersionLoader one = version(1, pinning(), code);
    assertEquals("own", read(one, "mine.txt"));
    assertEquals(1, Collections.list(one.getResources("mine.txt")).size());
    assertEquals("on disk", read(one, "plain.txt"));
    assertEquals("own schema", read(one, "META-INF/hearth/schema.json"));
    assertEquals(1, Collections.list(one.getResources("META-INF/hearth/schema.json")).size());
    assertNull(one.getResource("META-INF/hearth/build.properties"), "it is there only on disk");
  }

  @Test
  void classFilesAreResourcesToo() throws IOException {
    Code code = Code.read(module.classes());
    VersionLoader one = version(1, pinning(), code);
    try (InputStream in = requireNonNull(one.getResourceAsStream("game/Ship.class"))) {
      assertEquals(code.classFile("game.Ship").orElseThrow().length, in.readAllBytes().length);
    }
  }

  private PinnedLoader pinning(String... names) {
    return new PinnedLoader(application, module.classes(), Set.of(names));
  }

  private VersionLoader version(int number, PinnedLoader shared, Code code) {
    return new VersionLoader(number, code, module.classes(), shared);
  }

  private static String read(ClassLoader loader, String resource) throws IOException {
    try (InputStream in = requireNonNull(loader.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
