package dev.hearth.dev.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hearth.dev.fixture.TestModule;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In each of these {@code a.Main} is edited; what is loaded anew runs with what stays. */
class RenewalTest {
  private static final String MAIN = "a.Main";

  @TempDir Path folder;
  private final Map<String, String> sources = new TreeMap<>();

  @Test
  void whatTheEditedClassUsesStays() throws Exception {
    source("a.Other", "public class Other { public static int of() { return 1; } }");
    assertEquals(Set.of(MAIN), anew("return Other.of();"));
  }

  @Test
  void whatUsesTheEditedClassIsLoadedAnew() throws Exception {
    source(
        "a.User", "public class User { public int of() throws Exception { return Main.go(); } }");
    source("a.Far", "public class Far { User user; }");
    source("a.Nothing", "public class Nothing { }");
    assertEquals(Set.of(MAIN, "a.User", "a.Far"), anew("return 1;"));
  }

  @Test
  void whatNamesItInATypeOnlyIsLoadedAnew() throws Exception {
    source("a.Lists", "public class Lists { java.util.List<? extends Main[]> all; }");
    source("a.Takes", "public class Takes { static void take(int n, Main main) { } }");
    source("a.Says", "public class Says { static String name() { return \"a.Main\"; } }");
    assertEquals(Set.of(MAIN, "a.Lists", "a.Takes", "a.Says"), anew("return 1;"));
  }

  @Test
  void whatOnlyThePackageMayUseIsTied() throws Exception {
    source("a.Closed", "class Closed { public static int of() { return 1; } }");
    source("a.Method", "public class Method { static int of() { return 1; } }");
    source("a.Field", "public class Field { protected static int one = 1; }");
    source("a.Made", "public class Made { Made() { } }");
    source("a.Open", "public class Open { public static int of() { return 1; } int own; }");
    assertEquals(
        Set.of(MAIN, "a.Closed", "a.Method", "a.Field", "a.Made"),
        anew(
            "new Made(); Closed[] none = new Closed[0];"
                + " return (none.length + Method.of() + Field.one + Open.of()) / 3;"));
  }

  @Test
  void whatOnlyThePackageMayUseIsTiedWhereItIsNamedInATypeOnly() throws Exception {
    source("a.Closed", "class Closed { }");
    source("a.Drawn", "record Drawn(int n) { }");
    sources.put(
        MAIN,
        "package a; public class Main { record Two(Drawn drawn, int n) { }"
            + " static int of(java.util.function.Function<Closed, Integer> f) { return f.apply(null); }"
            + " public static int go() throws Exception { if (true) { /*here*/ }"
            + " return of(closed -> 1) + 0 * new Two(null, 2).hashCode(); } }");
    assertEquals(Set.of(MAIN, "a.Main$Two", "a.Closed", "a.Drawn"), anew("int n = 3;"));
  }

  @Test
  void anInheritedMemberTiesToWhoDeclaresIt() throws Exception {
    source("a.Base", "public class Base { int one() { return 1; } }");
    source("a.Heir", "public class Heir extends Base { }");
    assertEquals(
        Set.of(MAIN, "a.Base", "a.Heir"), anew("return new Heir().one();"), "Heir names Base");
  }

  @Test
  void whatOverridesForThePackageIsTied() throws Exception {
    source(
        "a.Base",
        "public class Base { public int of() { return one(); } int one() { return 0; } }");
    sources.put(
        MAIN,
        "package a; public class Main extends Base { int one() { return 1; }"
            + " public static int go() throws Exception { if (true) { /*here*/ } return new Main().of(); } }");
    assertEquals(Set.of(MAIN, "a.Base"), anew("int n = 3;"));
  }

  @Test
  void aNestIsOne() throws Exception {
    source(
        "a.Nest",
        "public class Nest { public static class In { public int of() { return Main.n(); } }"
            + " public static class Other { class Deep { } } }");
    assertEquals(
        Set.of(MAIN, "a.Nest", "a.Nest$In", "a.Nest$Other", "a.Nest$Other$Deep"),
        anew("return new Nest.In().of();"));
  }

  @Test
  void aSealedFamilyIsOne() throws Exception {
    source("a.Shape", "public sealed interface Shape permits Round, Flat { }");
    source("a.Round", "public record Round() implements Shape { int n() { return Main.n(); } }");
    source("a.Flat", "public record Flat() implements Shape { }");
    assertEquals(
        Set.of(MAIN, "a.Shape", "a.Round", "a.Flat"),
        anew("Shape shape = new Flat(); return shape.hashCode() * 0 + 1;"));
  }

  @Test
  void whatLooksClassesUpIsLoadedAnew() throws Exception {
    source(
        "b.Finder",
        "public class Finder { public static Class<?> of(String name) throws Exception {"
            + " return Class.forName(\"a.\" + name); } }");
    assertEquals(
        Set.of(MAIN, "b.Finder"), anew("return b.Finder.of(\"Main\") == Main.class ? 1 : 2;"));
  }

  @Test
  void whatNamedAClassThatIsGoneIsLoadedAnew() throws Exception {
    source("a.Gone", "public class Gone { }");
    source("b.Says", "public class Says { public static String of() { return \"a.Gone\"; } }");
    source("b.Quiet", "public class Quiet { }");
    Code before = code("return 0;");
    sources.remove("a.Gone");
    Code now = code("return 0;");
    assertEquals(Set.of("b.Says"), new Renewals().of(before, now));
  }

  @Test
  void aClassMayStayThroughManyVersions() throws Exception {
    source("a.Other", "public class Other { public static int of() { return 1; } }");
    Code one = code("return Other.of();");
    Code two = code("return Other.of() + 0 * 2;");
    Code three = code("return Other.of() + 0 * n();");
    Renewals renewals = new Renewals();
    PinnedLoader shared = new PinnedLoader(getClass().getClassLoader(), folder, Set.of());
    VersionLoader first = new VersionLoader(1, one, folder, shared);
    VersionLoader second = first.next(2, two, renewals.of(one, two));
    VersionLoader third = second.next(3, three, renewals.of(two, three));
    assertSame(first.loadClass("a.Other"), third.loadClass("a.Other"));
    assertNotSame(second.loadClass(MAIN), third.loadClass(MAIN));
    assertEquals(Set.of(first, third), third.parts());
    assertEquals(1, run(third));
  }

  private void source(String name, String declaration) {
    sources.put(name, "package " + name.charAt(0) + "; " + declaration);
  }

  /** What is loaded anew when that body comes in; and it is seen to run. */
  private Set<String> anew(String body) throws Exception {
    Code before = code("return 0;");
    Code now = code(body);
    Set<String> anew = new Renewals().of(before, now);
    PinnedLoader shared = new PinnedLoader(getClass().getClassLoader(), folder, Set.of());
    VersionLoader first = new VersionLoader(1, before, folder, shared);
    for (String name : before.classNames()) {
      Class.forName(name, true, first);
    }
    VersionLoader second = first.next(2, now, anew);
    for (String name : now.classNames()) {
      Class<?> type = Class.forName(name, true, second);
      assertEquals(anew.contains(name) ? second : first, type.getClassLoader(), name);
      assertNotNull(type.getDeclaredMethods(), "what they name is resolved");
    }
    run(second);
    return new TreeSet<>(anew);
  }

  private static int run(VersionLoader loader) throws Exception {
    Method go = loader.loadClass(MAIN).getMethod("go");
    int result = (int) go.invoke(null);
    assertEquals(1, result, "the test's own sources do what they should");
    return result;
  }

  private Code code(String body) {
    TestModule module = new TestModule(folder.resolve("m" + System.nanoTime()));
    sources.forEach((name, text) -> module.save(name, text.replace("/*here*/", body)));
    if (!sources.containsKey(MAIN)) {
      module.save(
          MAIN,
          "package a; public class Main { public static int n() { return 1; }"
              + " public static int go() throws Exception { "
              + body
              + " } }");
    }
    return Code.read(module.build().classes());
  }
}
