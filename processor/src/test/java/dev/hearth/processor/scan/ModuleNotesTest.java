package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
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

  @Test
  void looksThroughTheWrapperOfIntelliJ() throws IOException {
    Sources intellij =
        new Sources(folder.resolve("jps"))
            .with(
                """
                package org.jetbrains.jps.javac;
                public class APIWrappers {
                  public static <T> T unwrap(Class<T> type, T wrapper) throws Exception {
                    Object handler = java.lang.reflect.Proxy.getInvocationHandler(wrapper);
                    return type.cast(((java.util.concurrent.Callable<?>) handler).call());
                  }
                }
                """);
    assertTrue(intellij.compile().success());
    Sources sources = new Sources(folder.resolve("game")).with("package game; class Net {}");
    URL[] classes = {intellij.classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      ModuleNotes notes = sources.wrapped(inner -> wrapping(inner, loader)).compile().notes();
      assertEquals(Set.of(sources.sourceFolder().toAbsolutePath()), notes.sourceRoots());
    }
  }

  @Test
  void rootsOfBeforeStayAsLongAsTheyAreThere() {
    Sources sources = new Sources(folder).with("package game; class A {}");
    Path other = folder.resolve("jps");
    sources.after(ImmutableBefore.builder().addSourceRoots(folder, other).build());
    assertEquals(Set.of(folder, sources.sourceFolder()), sources.compile().notes().sourceRoots());
  }

  private static Processor hidingTrees(Processor processor) {
    return wrapping(processor, ModuleNotesTest.class.getClassLoader());
  }

  /** Hands the processor an environment that javac does not know, as build tools do. */
  private static Processor wrapping(Processor processor, ClassLoader loader) {
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
            loader, new Class<?>[] {ProcessingEnvironment.class}, new Wrapper(inner));
  }

  /** A wrapper that can be asked for what it wraps. */
  private record Wrapper(ProcessingEnvironment inner)
      implements InvocationHandler, Callable<ProcessingEnvironment> {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return method.invoke(inner, arguments);
    }

    @Override
    public ProcessingEnvironment call() {
      return inner;
    }
  }
}
