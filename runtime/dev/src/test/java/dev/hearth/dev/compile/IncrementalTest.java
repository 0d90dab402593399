package dev.hearth.dev.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.load.BuildNotes;
import dev.hearth.dev.load.ClassPath;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.load.ImmutableBuildNotes;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.SchemaJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After each edit here there is what a compile of all sources makes, errors included. */
class IncrementalTest {
  private static final CompiledSchema NOTHING =
      ImmutableCompiledSchema.builder()
          .base(0)
          .history("")
          .schema(ImmutableStateSchema.builder().build())
          .build();
  private static final int OTHERS = 20;

  @TempDir Path folder;
  private TestModule module;
  private ModuleCompiler some;
  private ModuleCompiler all;
  private CompiledSchema against = NOTHING;

  /** Whether the processors took part the last time. */
  private boolean processed;

  @BeforeEach
  void open() {
    module = new TestModule(folder);
    BuildNotes notes =
        ImmutableBuildNotes.builder().processorPath(TestModule.checkedPath()).source("17").build();
    ClassPath classPath = ClassPath.of(IncrementalTest.class);
    some = ModuleCompiler.of(notes, classPath);
    all = ModuleCompiler.of(notes, classPath);
    for (int i = 0; i < OTHERS; i++) {
      save("other.Other" + i, "class Other" + i + " { }");
    }
    save("a.Ship", "@dev.hearth.annotations.HotState public record Ship(int hull) { }");
    save("a.Uses", "class Uses { int n(Ship ship) { return ship.hull(); } }");
  }

  @AfterEach
  void close() {
    some.close();
    all.close();
  }

  @Test
  void aBodyIsCompiledByItself() {
    save("a.Calls", "class Calls { int n() { return new Uses().n(new Ship(1)); } }");
    begin();
    save("a.Uses", "class Uses { int n(Ship ship) { Runnable r = () -> {}; return 2; } }");
    assertEquals(1, edit());
    save("a.Uses", "class Uses { int n(Ship ship) { return new Object() {}.hashCode(); } }");
    assertEquals(1, edit());
  }

  @Test
  void aBodyOfAStateTypeIsCompiledByItself() {
    begin();
    save(
        "a.Ship",
        "@dev.hearth.annotations.HotState public record Ship(int hull) { public Ship { hull++; } }");
    // Newer compilers mark the parameters of a constructor that nobody has written.
    assertTrue(edit() < OTHERS);
    save(
        "a.Ship",
        "@dev.hearth.annotations.HotState public record Ship(int hull) { public Ship { hull--; } }");
    assertEquals(1, edit());
  }

  @Test
  void aLayoutTakesWhatDependsOnIt() {
    save("a.Makes", "class Makes { Object of() { return new Ship(1); } }");
    begin();
    save("a.Ship", "@dev.hearth.annotations.HotState public record Ship(long hull) { }");
    save("a.Uses", "class Uses { long n(Ship ship) { return ship.hull(); } }");
    assertEquals(3, edit());
  }

  @Test
  void aConstantIsFollowedToWhereItIsInlined() {
    save("a.Size", "public class Size { static final int MOST = 3; }");
    save("a.Heir", "class Heir extends Size { }");
    save("a.Direct", "class Direct { int n = Size.MOST; }");
    save("a.Through", "class Through { int n() { return Heir.MOST; } }");
    save("a.On", "class On { static final int MORE = Heir.MOST + 1; }");
    save("a.Far", "class Far { int n() { return On.MORE; } }");
    begin();
    save("a.Size", "public class Size { static final int MOST = 4; }");
    edit();
  }

  @Test
  void aConstantIsFollowedToWhereNothingNamesItsClass() {
    save("a.Size", "public class Size { final int most = 3; static final int LEAST = 1; }");
    save("a.Holds", "class Holds { static java.util.List<Size> all = java.util.List.of(); }");
    save("a.Reads", "class Reads { int n() { return Holds.all.get(0).LEAST; } }");
    begin();
    save("a.Size", "public class Size { final int most = 3; static final int LEAST = 2; }");
    edit();
    save("a.Size", "public class Size { final int most = 4; static final int LEAST = 2; }");
    edit();
  }

  @Test
  void anOverloadIsFollowedThroughHeirsAndTypesThatAreNotNamed() {
    save("a.Base", "public class Base { }");
    save("a.Heir", "public class Heir extends Base { int of(Object o) { return 1; } }");
    save("a.Gives", "class Gives { static Heir heir() { return new Heir(); } }");
    save("a.Calls", "class Calls { int n() { var h = Gives.heir(); return h.of(\"\"); } }");
    begin();
    save("a.Base", "public class Base { int of(String s) { return 2; } }");
    edit();
  }

  @Test
  void aNewClassHidesAnother() {
    save("b.Thing", "public class Thing { public static int of() { return 1; } }");
    module.save("a.Star", "package a; import b.*; class Star { int n() { return Thing.of(); } }");
    begin();
    save("a.Thing", "class Thing { static int of() { return 2; } }");
    edit();
    module.delete("a.Thing");
    edit();
  }

  @Test
  void aNewMemberTypeHidesAnother() {
    save("a.Base", "public class Base { }");
    save("a.In", "public class In { }");
    save("a.Heir", "public class Heir extends Base { Object o = new In(); }");
    begin();
    save("a.Base", "public class Base { static class In { } }");
    edit();
  }

  @Test
  void aSecondTypeInAFileMayComeAndGo() {
    save("a.Calls", "class Calls { Object o = Second.class; }");
    save("a.First", "class First { } class Second { }");
    begin();
    save("a.First", "class First { }");
    edit();
    save("a.First", "class First { } interface Second { }");
    edit();
  }

  @Test
  void aFileMayBeAddedAndDeletedAndItsClassUsedStill() {
    begin();
    save("a.New", "class New { int n = new Ship(1).hull(); }");
    assertTrue(edit() < OTHERS);
    module.delete("a.Ship");
    edit();
  }

  @Test
  void anErrorIsToldAsACompileOfAllTellsIt() {
    save("a.Calls", "class Calls { int n() { return new Uses().n(new Ship(1)); } }");
    begin();
    save("a.Uses", "class Uses { String n(Ship ship) { return \"\"; } }");
    edit();
    save("a.Uses", "class Uses { int n(Ship ship) { return 4 } }");
    edit();
    save("a.Uses", "class Uses { int n(Ship ship) { return 5; } }");
    edit();
  }

  @Test
  void aFunctionalInterfaceThatIsNoneAnyMore() {
    save("a.Fun", "public interface Fun { int of(int n); }");
    save("a.Takes", "class Takes { static int take(Fun fun) { return fun.of(1); } }");
    save("a.Calls", "class Calls { int n() { return Takes.take(n -> n); } }");
    begin();
    save("a.Fun", "public interface Fun { int of(int n); int more(); }");
    edit();
  }

  @Test
  void aSealedFamilyGrows() {
    save("a.Shape", "public sealed interface Shape permits Round { }");
    save("a.Round", "public record Round() implements Shape { }");
    save("a.Calls", "class Calls { Shape s = new Round(); }");
    begin();
    save("a.Shape", "public sealed interface Shape permits Round, Flat { }");
    save("a.Flat", "public record Flat() implements Shape { }");
    edit();
  }

  @Test
  void anEnumThatIsSwitchedOverIsReordered() {
    save("a.Mode", "public enum Mode { A, B }");
    save(
        "a.Calls",
        "class Calls { int n(Mode m) { return switch (m) { case A -> 1; case B -> 2; }; } }");
    begin();
    save("a.Mode", "public enum Mode { B, C, A }");
    edit();
  }

  @Test
  void aBodyIsCompiledByItselfForAnotherRunningSchemaWhenThatWasPrepared() {
    begin();
    against = running();
    assertTrue(some.drill(module.tree(some), against, 0));
    save("a.Uses", "class Uses { int n(Ship ship) { return 2; } }");
    assertEquals(1, edit());
    assertTrue(processed);
    against = NOTHING;
    some.prepareFor(module.tree(some), against);
    save("a.Uses", "class Uses { int n(Ship ship) { return 3; } }");
    assertEquals(1, edit());
    assertFalse(processed);
    save("a.Uses", "class Uses { int n(Ship ship) { return 4; } }");
    against = running();
    some.prepareFor(module.tree(some), against);
    assertFalse(some.drill(module.tree(some), against, 1), "not all that was edited is known");
    edit();
  }

  private CompiledSchema running() {
    Code code = all.compileAll(module.tree(all), NOTHING).code();
    return SchemaJson.readCompiled(code.text(CompiledSchema.RESOURCE).orElseThrow());
  }

  @Test
  void aMemberTakesOnlyWhoNamesIt() {
    save("a.Passes", "class Passes { Ship on(Ship ship) { return ship; } int n() { return 1; } }");
    save("a.Refers", "class Refers { java.util.function.Function<Ship, Ship> f = Ship::next; }");
    save("a.Ship", ship("int hull", "hull"));
    begin();
    save("a.Ship", ship("int hull, int more", "hull, more"));
    assertEquals(1, edit());
    save("a.Makes", "class Makes { Ship of() { return new /* a */ Ship (1, 2); } }");
    save("a.Late", "class Late { java.util.function.BinaryOperator<Integer> f = null; }");
    edit();
    save("a.Ship", ship("int hull, int some", "hull, some"));
    assertEquals(2, edit(), "who calls the constructor, too");
    save("a.Late", "class Late { interface F { Ship f(int a, int b); } F f = Ship :: new; }");
    edit();
    save("a.Ship", ship("int hull, Integer some", "hull, some"));
    assertEquals(3, edit());
  }

  private static String ship(String components, String names) {
    return "@dev.hearth.annotations.HotState public record Ship(%s) { Ship next() { return new Ship(%s); } }"
        .formatted(components, names);
  }

  @Test
  void membersThatTheLanguageCallsAreFollowedThoughNobodyNamesThem() {
    String bag =
        "public final class Bag implements Iterable<String>, AutoCloseable {"
            + " static final class It implements java.util.Iterator<String> {"
            + " public boolean hasNext() { return false; } public String next() { return null; } }"
            + " public %s iterator() { return new It(); } public void close() %s { } }";
    save("a.Bag", bag.formatted("It", ""));
    save("a.Loops", "class Loops { void n(Bag bag) { for (String s : bag) { } } }");
    save("a.Tries", "class Tries { void n() { try (Bag bag = new Bag()) { } } }");
    begin();
    save("a.Bag", bag.formatted("java.util.Iterator<String>", ""));
    edit();
    save("a.Bag", bag.formatted("java.util.Iterator<String>", "throws Exception"));
    edit();
  }

  @Test
  void aMemberIsFollowedThroughStaticImportsAndTypesThatAreNotNamed() {
    save("a.Tool", "public final class Tool { public static int size(Object o) { return 1; } }");
    save("a.Gives", "class Gives { static Tool tool() { return new Tool(); } }");
    module.save(
        "a.Star",
        "package a; import static a.Tool.*; class Star { int n() { return size(\"\"); } }");
    save("a.Var", "class Var { int n() { var t = Gives.tool(); return t.size(\"\"); } }");
    begin();
    save(
        "a.Tool",
        "public final class Tool { public static int size(Object o) { return 1; }"
            + " public static long size(String s) { return 2; } }");
    edit();
    save("a.Star", "class Star { }");
    save("a.Var", "class Var { long n() { var t = Gives.tool(); return t.size(\"\"); } }");
    edit();
    save(
        "a.Tool",
        "public final class Tool { private Tool() { }"
            + " public static long size(Object o) { return 1; } }");
    edit();
  }

  @Test
  void aMemberWhoseTypeIsAnotherByAnImportIsFollowed() {
    save("b.Thing", "public class Thing { }");
    save("c.Thing", "public class Thing { }");
    module.save("a.Has", "package a; import b.Thing; final class Has { Thing it; int n; }");
    save("a.Takes", "class Takes { Object o(Has has) { return has.it; } int n; }");
    begin();
    module.save("a.Has", "package a; import c.Thing; final class Has { Thing it; int n; }");
    edit();
  }

  @Test
  void typesNestedInWhatIsEditedAreFollowed() {
    String outer = "final class Outer { %s static class In { %s } interface Does { %s } }";
    save("a.Outer", outer.formatted("", "", "void it();"));
    save("a.Inner", "class Inner { Object o = new Outer.In(); Outer.Does does = () -> {}; }");
    save("a.Heir", "class Heir extends Outer.In { int of() { return 1; } }");
    begin();
    save("a.Outer", outer.formatted("int n;", "", "void it();"));
    edit();
    save("a.Outer", outer.formatted("", "In() { } In(int n) { }", "void it();"));
    edit();
    save("a.Outer", outer.formatted("", "long of() { return 1; }", "void it();"));
    edit();
    save("a.Outer", outer.formatted("", "", "default void it() { } void other();"));
    edit();
  }

  @Test
  void namesWrittenWithEscapesAreFollowed() {
    save("a.Size", "public class Size { static final int MOST = 3; }");
    save("a.Hides", "class Hides { int n = S\\u0069ze.MOST; }");
    begin();
    save("a.Size", "public class Size { static final int MOST = 4; }");
    edit();
  }

  @Test
  void anExceptionThatIsCheckedNow() {
    save("a.Trouble", "public class Trouble extends RuntimeException { }");
    save("a.Throws", "class Throws { static void go() { throw new Trouble(); } }");
    begin();
    save("a.Trouble", "public class Trouble extends Exception { }");
    edit();
  }

  @Test
  void anAnnotationsDefaultAndTargetsChange() {
    save("a.Mark", "public @interface Mark { int of() default 1; }");
    save("a.Marked", "@Mark class Marked { @Mark int n; }");
    begin();
    save("a.Mark", "public @interface Mark { int of(); }");
    edit();
    save(
        "a.Mark",
        "@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE)"
            + " public @interface Mark { int of() default 2; }");
    edit();
  }

  @Test
  void aHiddenFieldAndAStaticImport() {
    save("a.Base", "public class Base { static int size = 1; }");
    save("b.Lib", "public class Lib { public static final long size = 2; }");
    module.save(
        "a.Heir",
        "package a; import static b.Lib.*; class Heir extends Base { String s = \"\" + size; }");
    begin();
    save("a.Base", "public class Base { }");
    edit();
  }

  private void save(String name, String declaration) {
    String inPackage = name.substring(0, name.lastIndexOf('.'));
    module.save(name, "package " + inPackage + "; " + declaration);
  }

  private void begin() {
    Compilation begun = some.compileAll(module.tree(some), NOTHING);
    assertEquals(List.of(), begun.errors());
  }

  /** How many sources were compiled. */
  private int edit() {
    Compilation came = some.compile(module.tree(some), against);
    Compilation expected = all.compileAll(module.tree(all), against);
    assertEquals(texts(expected), texts(came));
    assertEquals(
        new TreeSet<>(expected.code().classNames()), new TreeSet<>(came.code().classNames()));
    List<String> differ = new ArrayList<>();
    for (String name : expected.code().classNames()) {
      if (!Arrays.equals(bytes(expected.code(), name), bytes(came.code(), name))) {
        differ.add(name);
      }
    }
    assertEquals(List.of(), differ);
    assertTrue(expected.code().sameAs(came.code()));
    processed = !came.processors().isZero();
    return came.sources();
  }

  private static byte[] bytes(Code code, String name) {
    return code.classFile(name).orElseThrow();
  }

  private static List<String> texts(Compilation compilation) {
    return compilation.errors().stream().map(Message::text).toList();
  }
}
