package dev.hearth.flatten;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.bytebuddy.ClassFileVersion;
import net.bytebuddy.build.EntryPoint;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.inline.MethodNameTransformer;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.matcher.ElementMatchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plugin as Byte Buddy's plugins for Maven and Gradle run it: in place, a folder at a time. */
class FlattenPluginTest {
  private static final String ENEMY =
      """
      final class Enemy {
        final Hot<Integer> hp = Hot.of(100);
        final Hot<List<String>> tags = Hot.of(List.of());
        void hit(int damage) { hp.update(h -> h - damage); tags.set(List.of("hit")); }
      }
      """;
  private static final String USER =
      """
      class User {
        static String run() {
          Enemy enemy = new Enemy();
          enemy.hit(3);
          enemy.hp.set(enemy.hp.get() * 2);
          return enemy.hp.get() + " " + enemy.tags.get();
        }
      }
      """;
  private static final String PLAIN = "class Plain { int n = 4; }";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(EntryPoint.Default.class)
  void flattensAFolderInPlace(EntryPoint.Default entry) throws Exception {
    Module before = write(ENEMY, USER, PLAIN);
    assertEquals(2, apply(entry, new FlattenPlugin()).getTransformed().size());
    Module after = read();
    after.verify();
    assertEquals("194 [hit]", run(after, "User"));
    assertArrayEquals(before.classes().get("Plain"), after.classes().get("Plain"));
    assertEquals(Twins.text(before.flattened()), Twins.text(after));
  }

  @Test
  void leavesFlattenedClassesAsTheyAre() throws Exception {
    write(ENEMY, USER, PLAIN);
    apply(EntryPoint.Default.REBASE, new FlattenPlugin());
    Module once = read();
    assertTrue(apply(EntryPoint.Default.REBASE, new FlattenPlugin()).getTransformed().isEmpty());
    Module twice = read();
    once.classes().forEach((name, bytes) -> assertArrayEquals(bytes, twice.find(name), name));
  }

  @Test
  void failsBeforeAnythingIsWritten() throws Exception {
    Module before = write(ENEMY, USER, "class Zoo { Object of(Enemy e) { return e.hp; } }");
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () -> apply(EntryPoint.Default.REBASE, new FlattenPlugin()));
    assertEquals(
        """
        handles that cannot be flattened:
          Zoo.of (Zoo.java:1): the handle hp is returned; a handle is only the receiver of get, set\
         and update: use its value, or its object""",
        message(failure));
    Module after = read();
    before.classes().forEach((name, bytes) -> assertArrayEquals(bytes, after.find(name), name));
  }

  @Test
  void worksTogetherWithOtherPlugins() throws Exception {
    write(ENEMY, USER);
    Plugin other =
        new Plugin() {
          @Override
          public boolean matches(TypeDescription type) {
            return type.getName().equals("Enemy");
          }

          @Override
          public DynamicType.Builder<?> apply(
              DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
            return builder
                .method(ElementMatchers.named("toString"))
                .intercept(FixedValue.value("enemy"));
          }

          @Override
          public void close() {}
        };
    apply(EntryPoint.Default.REBASE, other, new FlattenPlugin());
    Module module = read();
    module.verify();
    assertEquals("enemy", made(module, "Enemy").toString());

    write(ENEMY, USER);
    apply(EntryPoint.Default.REBASE, new FlattenPlugin(), other);
    read().verify();
    assertEquals("enemy", made(read(), "Enemy").toString());
  }

  @Test
  void isFoundByItsFile() throws IOException {
    assertTrue(
        Plugin.Engine.Default.scan(FlattenPlugin.class.getClassLoader())
            .contains(FlattenPlugin.class.getName()));
  }

  private static String message(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof FlattenException || cause == null
        ? String.valueOf(failure.getMessage())
        : message(cause);
  }

  private Plugin.Engine.Summary apply(EntryPoint.Default entry, Plugin... plugins)
      throws IOException {
    List<Plugin.Factory> factories =
        Stream.of(plugins)
            .map(plugin -> (Plugin.Factory) new Plugin.Factory.Simple(plugin))
            .toList();
    return Plugin.Engine.Default.of(
            entry, ClassFileVersion.JAVA_V17, MethodNameTransformer.Suffixing.withRandomSuffix())
        .with(ClassFileLocator.ForClassLoader.of(getClass().getClassLoader()))
        .apply(folder.toFile(), folder.toFile(), factories);
  }

  private Module write(String... sources) throws IOException {
    Module module = Module.compile(sources);
    for (Map.Entry<String, byte[]> each : module.classes().entrySet()) {
      Files.write(folder.resolve(each.getKey() + ".class"), each.getValue());
    }
    return module;
  }

  private Module read() throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        classes.put(file.getFileName().toString().replace(".class", ""), Files.readAllBytes(file));
      }
    }
    return new Module(classes);
  }

  private static Object run(Module module, String type) throws ReflectiveOperationException {
    Method run = module.loader().named(type).getDeclaredMethod("run");
    run.setAccessible(true);
    return run.invoke(null);
  }

  private static Object made(Module module, String type) throws ReflectiveOperationException {
    Constructor<?> constructor = module.loader().named(type).getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }
}
