package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleNotesTest {
  @TempDir private Path folder;

  @Test
  void tellsTheSourceRootsButNotWhatIsGenerated() {
    Sources sources =
        new Sources(folder)
            .with("package game.deep; class A {}", "package game; class B {}", "class Unnamed {}")
            .generatedIn(1, "package game; class Late {}")
            .option("-s", folder.toString());
    ModuleNotes notes = sources.compile().notes();
    assertEquals(Set.of(sources.sourceFolder().toAbsolutePath()), notes.sourceRoots());
  }

  @Test
  void leavesOutAFileThatIsNotInTheFolderOfItsPackage() {
    Sources sources = new Sources(folder).with("package game; class B {}");
    sources.file("game/elsewhere/A.java", "package game; class A {}");
    assertEquals(
        Set.of(sources.sourceFolder().toAbsolutePath()), sources.compile().notes().sourceRoots());
  }

  @Test
  void tellsPinnedTypesWithThoseNestedInThem() {
    ModuleNotes notes =
        new Sources(folder)
            .with(
                "package game; @Pinned class Net { interface In { enum Deep { A } } }",
                "package game; class Outer { @Pinned record Only() {} class Not {} }")
            .compile()
            .notes();
    assertEquals(
        Set.of("game.Net", "game.Net$In", "game.Net$In$Deep", "game.Outer$Only"), notes.pinned());
  }

  @Test
  void aPartialCompileKeepsWhatIsStillPinned() {
    Sources sources =
        new Sources(folder)
            .with(
                "package game; @Pinned class Net { class In {} }",
                "package game; @Pinned class Other { class In {} }",
                "package game; class Any {}");
    ModuleNotes whole = sources.compile().notes();
    sources.after(ImmutableBefore.builder().addAllPinned(whole.pinned()).build());
    sources.with("package game; class Other { class In {} }");
    assertEquals(
        Set.of("game.Net", "game.Net$In"),
        sources.compileOnly("game.Any", "game.Other").notes().pinned());
  }

  @Test
  void tellsNothingInACompilerThatDoesNot() {
    Sources sources = new Sources(folder).with("package game; @Pinned class Net {}");
    ModuleNotes notes = sources.wrapped(ModuleNotesTest::hidingTrees).compile().notes();
    assertEquals(Set.of(), notes.sourceRoots());
    assertEquals(Set.of("game.Net"), notes.pinned());
  }

  /** Hands the processor an environment that javac does not know, as build tools do. */
  private static Processor hidingTrees(Processor processor) {
    ClassLoader loader = ModuleNotesTest.class.getClassLoader();
    return (Processor)
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {Processor.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("init")) {
                processor.init(wrapped(loader, (ProcessingEnvironment) arguments[0]));
                return null;
              }
              return method.invoke(processor, arguments);
            });
  }

  private static ProcessingEnvironment wrapped(ClassLoader loader, ProcessingEnvironment inner) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(inner, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
