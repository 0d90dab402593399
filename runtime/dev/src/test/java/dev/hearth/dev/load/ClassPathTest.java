package dev.hearth.dev.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.dev.fixture.TestModule;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
  @TempDir Path folder;
  private TestModule module;

  @BeforeEach
  void build() {
    module = new TestModule(folder);
    module.save("game.Ship", "package game; public class Ship {}");
    module.build();
  }

  @Test
  void itIsThatOfTheLoaderAndOfThoseAbove() throws Exception {
    Class<?> ship = module.loader().loadClass("game.Ship");
    ClassPath path = ClassPath.of(ship);
    assertEquals(Optional.of(module.classes()), path.directoryOf(ship));
    assertTrue(path.directoryOf(ClassPathTest.class).isPresent(), "from java.class.path");
  }

  @Test
  void aLoaderWithoutTheApplicationsHasOnlyItsOwn() throws Exception {
    URL[] urls = {module.classes().toUri().toURL()};
    try (URLClassLoader alone = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      ClassPath path = ClassPath.of(alone.loadClass("game.Ship"));
      assertEquals(List.of(module.classes()), path.entries());
    }
  }

  @Test
  void aJarThatOnlyNamesOthersStandsForThem() throws Exception {
    Path paths = jar("paths.jar", module.classes().toUri().toString(), "META-INF/x");
    URL[] urls = {paths.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      ClassPath path = ClassPath.of(loader.loadClass("game.Ship"));
      assertEquals(List.of(paths, module.classes()), path.entries());
      assertEquals(List.of(), path.without(module.classes()).entries());
    }
  }

  @Test
  void aJarWithClassesStays() throws Exception {
    Path jar = jar("lib.jar", "gone.jar", "lib/Lib.class");
    ClassPath path = new ClassPath(List.of(module.classes(), jar));
    assertEquals(List.of(jar), path.without(module.classes()).entries());
  }

  @Test
  void whatDoesNotExistIsLeftOut() {
    String text = module.classes() + File.pathSeparator + folder.resolve("gone");
    assertEquals(List.of(module.classes()), ClassPath.parse(text));
    assertFalse(new ClassPath(List.of()).directoryOf(String.class).isPresent());
  }

  private Path jar(String name, String classPath, String entry) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.putNextEntry(new ZipEntry(entry));
      jar.closeEntry();
    }
    return file;
  }
}
