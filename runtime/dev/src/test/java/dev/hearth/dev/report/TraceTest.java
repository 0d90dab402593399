package dev.hearth.dev.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {
  @Test
  void framesEndWhereTheEngineCalledTheProgram() {
    Exception thrown = new IllegalStateException("no\nfuel");
    thrown.setStackTrace(
        new StackTraceElement[] {
          frame("game.Ship", "fly", 7),
          frame("game.Arena", "step", 3),
          frame("dev.hearth.Journal", "guard", 30),
          frame("dev.hearth.dev.reload.DevEngine", "step", 90),
          frame("dev.hearth.HotRuntime", "run", 60),
          frame("game.Arena", "main", 1)
        });
    assertEquals(
        List.of(
            "java.lang.IllegalStateException: no\nfuel",
            "    at game.Ship.fly(Ship.java:7)",
            "    at game.Arena.step(Arena.java:3)"),
        Trace.of(thrown));
    assertEquals("java.lang.IllegalStateException: no", Trace.summary(thrown));
  }

  @Test
  void causesFollow() {
    Exception cause = new ArithmeticException("/ by zero");
    cause.setStackTrace(new StackTraceElement[] {frame("game.Ship", "fly", 7)});
    Exception thrown = new IllegalStateException(cause);
    thrown.setStackTrace(new StackTraceElement[0]);
    assertEquals(
        List.of(
            "java.lang.IllegalStateException: java.lang.ArithmeticException: / by zero",
            "Caused by: java.lang.ArithmeticException: / by zero",
            "    at game.Ship.fly(Ship.java:7)"),
        Trace.of(thrown));
  }

  @Test
  void aLongStackIsCut() {
    Exception thrown = new IllegalStateException();
    StackTraceElement[] stack = new StackTraceElement[1000];
    Arrays.setAll(stack, i -> frame("game.Ship", "fly", i));
    thrown.setStackTrace(stack);
    List<String> lines = Trace.of(thrown);
    assertEquals(18, lines.size());
    assertEquals("    … 984 more", lines.get(17));
  }

  @Test
  void causesInACycleEnd() {
    Exception one = new IllegalStateException("one");
    Exception two = new IllegalStateException("two", one);
    one.initCause(two);
    assertTrue(Trace.of(one).stream().filter(line -> line.startsWith("Caused by")).count() == 1);
  }

  @Test
  void aMessageThatThrowsIsNotFatal() {
    Exception thrown =
        new Exception() {
          private static final long serialVersionUID = 1L;

          @Override
          public String getMessage() {
            throw new IllegalStateException();
          }
        };
    assertTrue(
        Trace.summary(thrown).endsWith("(its message threw java.lang.IllegalStateException)"));
  }

  private static StackTraceElement frame(String type, String method, int line) {
    String file = type.substring(type.lastIndexOf('.') + 1) + ".java";
    return new StackTraceElement("app", null, null, type, method, file, line);
  }
}
