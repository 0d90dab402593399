package dev.hearth.checks;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** A piece of a game, compiled with one check; the lines that it refuses are marked in it. */
final class Snippet {
  private static final String HEAD =
      "package game; import dev.hearth.*; import dev.hearth.annotations.*; import java.util.*;"
          + " import java.util.concurrent.*; import java.util.concurrent.atomic.*;"
          + " import java.util.function.*; import java.util.stream.*; import dev.hearth.checks.Foreign;\n";

  /** The processor on the class path refuses some of it as well, before a check can see it. */
  private static final String CHECKS_ONLY = "-proc:none";

  private Snippet() {}

  /** Compiles {@code body}, which has {@code // BUG: Diagnostic contains:} above refused lines. */
  static void check(Class<? extends BugChecker> check, String body) {
    CompilationTestHelper.newInstance(check, Snippet.class)
        .setArgs(CHECKS_ONLY)
        .addSourceLines("game/Snippet.java", HEAD + body)
        .doTest();
  }

  /** As {@link #check}, with all checks that ship. */
  static void checkAll(String body) {
    CompilationTestHelper.newInstance(
            ScannerSupplier.fromBugCheckerClasses(shipped()), Snippet.class)
        .setArgs(CHECKS_ONLY)
        .addSourceLines("game/Snippet.java", HEAD + body)
        .doTest();
  }

  /** The checks that Error Prone finds. */
  static List<Class<? extends BugChecker>> shipped() {
    List<Class<? extends BugChecker>> shipped = new ArrayList<>();
    ServiceLoader.load(BugChecker.class).stream()
        .map(ServiceLoader.Provider::type)
        .filter(each -> each.getPackage().equals(Snippet.class.getPackage()))
        .forEach(shipped::add);
    return shipped;
  }

  /** Compiles the body of an entity {@code Enemy} with a handle {@code hp}. */
  static void enemy(Class<? extends BugChecker> check, String members) {
    check(check, enemy(members));
  }

  /** Applies what the check suggests. */
  static void fix(Class<? extends BugChecker> check, String before, String after) {
    BugCheckerRefactoringTestHelper.newInstance(check, Snippet.class)
        .setArgs(CHECKS_ONLY)
        .addInputLines("game/Snippet.java", HEAD + before)
        .addOutputLines("game/Snippet.java", HEAD + after)
        .doTest(TestMode.AST_MATCH);
  }

  static String enemy(String members) {
    return "@HotState final class Enemy { private final Hot<Integer> hp = Hot.of(100);\n"
        + members
        + "\n}\n";
  }
}
